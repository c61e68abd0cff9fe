import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import Big from 'big.js';
import { generatePile, pileFacts } from '../../bench/pile/generate-pile';
import { EMPTY_EXECUTION } from '../../src/domain/project-table';
import { FLAT_TABLES, type FlatTableName } from '../../src/outputs/flat/flat-table';
import { flatTablesPage } from '../../docs/flat-tables-page';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { followUpTable, type LaterPhase } from '../../src/workbook/follow-ups';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { cleanDocument } from '../support/clean-document';
import { changed, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();
const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const sample = readFileSync(SAMPLE, 'utf8');

interface FlatJson {
  projects: number;
  indicators: number;
  findings: number;
  skipped: { file: string }[];
}

let duck: DuckDBConnection;
beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => duck.closeSync());

/** How CSV is written, as the page of the flat tables tells DuckDB. */
const DIALECT = `header = true, delim = ',', quote = '"', escape = '"'`;

const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();

/** The questions of the README, asked of a folder. */
const QUESTIONS = [.../```sql\n([\s\S]*?)```/g[Symbol.matchAll](README)].map(([, sql]) => sql as string);
const askReadme = (number: number, folder: string) =>
  ask((QUESTIONS[number] as string).replaceAll("'flat/", `'${folder}/`));

/** A pile of all forms and kinds, in both forms of flat tables. */
async function exported(format: 'parquet' | 'csv') {
  const folder = path('pile');
  if (!existsSync(folder))
    for await (const { name, bytes } of generatePile(20, 2)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  const output = path(`flat-${format}`);
  return { ...(await cliJson<FlatJson>('export', folder, '--format', format, '-o', output)), output, folder };
}

test.each(['parquet', 'csv'] as const)('%s: DuckDB finds what the product itself says', async (format) => {
  const { json, code, output, folder } = await exported(format);
  const facts = pileFacts(20, 2);
  expect([code, json.projects, json.skipped.length]).toEqual([1, facts.projects, facts.unreadable]);
  const read = (table: FlatTableName) =>
    format === 'parquet'
      ? `read_parquet('${output}/${table}/**/*.parquet', hive_partitioning = true)`
      : `read_csv('${output}/${table}/**/*.csv', hive_partitioning = true, all_varchar = true, ${DIALECT})`;
  const decimal = format === 'parquet' ? 'budget_total' : 'budget_total::DECIMAL(18,8)';
  const [sum] = await ask(
    `SELECT sum(${decimal})::VARCHAR AS total, count(*)::INT AS projects FROM ${read('projects')}`,
  );
  expect(new Big(String(sum!['total'])).eq(facts.total)).toBe(true);
  expect(sum!['projects']).toBe(facts.projects);
  const consolidated = await cliJson<{ total: number }>('consolidate', folder, '-o', path(`${format}.xlsx`));
  expect(consolidated.json.total).toBe(Number(sum!['total']));
  for (const table of ['indicators', 'findings'] as const)
    expect((await ask(`SELECT count(*)::INT AS n FROM ${read(table)}`))[0]!['n']).toBe(json[table]);
  const partitions = await ask(
    `SELECT DISTINCT year::VARCHAR AS year, region::VARCHAR AS region FROM ${read('projects')}`,
  );
  expect(partitions).toContainEqual({ year: '2024', region: '130208' });
});

test('columns have the types of the documented schema', async () => {
  const { output } = await exported('parquet').catch(() => ({ output: path('flat-parquet') }));
  for (const table of Object.keys(FLAT_TABLES) as FlatTableName[]) {
    const described = await ask(
      `DESCRIBE SELECT * FROM read_parquet('${output}/${table}/**/*.parquet', hive_partitioning = false)`,
    );
    expect(described.map(({ column_name: name, column_type: type }) => [name, type])).toEqual(
      FLAT_TABLES[table].map(({ name, type }) => [name, type]),
    );
  }
});

describe('monitoring and self-evaluation beside the targets', () => {
  const output = path('later');
  const read = (table: FlatTableName) =>
    `read_parquet('${output}/${table}/**/*.parquet', hive_partitioning = true)`;

  beforeAll(async () => {
    // Two projects of 10 and 20 万元, of which 4 and 20 were spent by August; the first reached half of what it aimed at.
    const targets = cleanDocument(2, 1).projects.map((table, index) => ({
      ...table,
      budget: { total: new Big(10 * (index + 1)), fiscal: new Big(10 * (index + 1)), other: null },
    }));
    const spent = [new Big(4), new Big(20)];
    const later = (phase: LaterPhase) =>
      targets.map((table, index) => {
        const made = followUpTable(table, null, { phase, year: 2024 });
        return {
          ...made,
          execution: { ...EMPTY_EXECUTION, ...made.execution, executed: spent[index] as Big },
          indicators: made.indicators.map((one) => ({ ...one, actual: '部分达成', prospect: '有可能' })),
        };
      });
    const document = { ...cleanDocument(2, 1), projects: targets, followUps: ['monitoring', 'evaluation'] };
    const followUps = (document.followUps as LaterPhase[]).flatMap(later);
    const { bytes } = await writeWorkbook(planWorkbook({ ...document, followUps }).plans);
    const { json, code, err } = await cliJson<FlatJson & { followUps: number; followUpIndicators: number }>(
      'export',
      write('year.xlsx', bytes),
      '--format',
      'parquet',
      '-o',
      output,
    );
    expect([code, err]).toEqual([0, expect.stringContaining('4')]);
    const indicators = targets.reduce((sum, table) => sum + table.indicators.length, 0);
    expect([json.projects, json.indicators]).toEqual([2, indicators]);
    expect([json.followUps, json.followUpIndicators]).toEqual([4, 2 * indicators]);
  });

  test('a project and its budget count once, and what follows is found by the project', async () => {
    const [sum] = await ask(`SELECT sum(budget_total)::VARCHAR AS total FROM ${read('projects')}`);
    expect(Number(sum!['total'])).toBe(30);
    const rows = await ask(
      `SELECT phase, project_id, l.executed::VARCHAR AS executed, l.initial_budget::VARCHAR AS initial, l.missing
       FROM ${read('follow_ups')} l JOIN ${read('projects')} p USING (project_id) ORDER BY phase, project_id`,
    );
    expect(
      rows.map(({ phase, executed, initial, missing }) => [
        phase,
        Number(executed),
        Number(initial),
        missing,
      ]),
    ).toEqual([
      ['evaluation', 4, 10, null],
      ['evaluation', 20, 20, null],
      ['monitoring', 4, 10, null],
      ['monitoring', 20, 20, null],
    ]);
    const [rate] = await ask(
      `SELECT round(100 * sum(executed) / sum(initial_budget), 1)::VARCHAR AS rate FROM ${read('follow_ups')} WHERE phase = 'monitoring'`,
    );
    expect(Number(rate!['rate'])).toBe(80);
  });

  test('each indicator has its target, what became of it, its points and its prospect', async () => {
    const rows = await ask(
      `SELECT phase, count(*)::INT AS n, count(weight)::INT AS weights, min(prospect) AS prospect, min(actual) AS actual
       FROM ${read('follow_up_indicators')} GROUP BY phase ORDER BY phase`,
    );
    const count = Number(rows[0]!['n']);
    expect(rows).toEqual([
      { phase: 'evaluation', n: count, weights: count, prospect: null, actual: '部分达成' },
      { phase: 'monitoring', n: count, weights: 0, prospect: '有可能', actual: '部分达成' },
    ]);
    const [found] = await ask(
      `SELECT count(*)::INT AS n FROM ${read('findings')} WHERE rule = 'reason-missing' AND project_id IS NULL`,
    );
    expect(found!['n']).toBe(0);
  });
});

test.each(['parquet', 'csv'] as const)(
  '%s: names with quotes, commas and line ends come out as they went in',
  async (format) => {
    const document = readTextDocument(readFileSync(SAMPLE), SAMPLE);
    const names = ['甲,"乙"\n丙', "O'Brien", '=1+1', '..\\..|?*', '　全角 '];
    const projects = document.projects.slice(0, names.length).map((table, index) => ({
      ...table,
      // One without a region, which stands in a partition of its own.
      code: index === 0 ? null : table.code,
      agency: { code: null, name: names[index] as string },
      budget: { ...table.budget, total: index === 1 ? null : table.budget.total },
    }));
    const [plain, odd, flat] = [path('plain.xlsx'), path(`odd-${format}.xlsx`), path(`odd-${format}`)];
    await cli('import', SAMPLE, '-o', plain);
    writeFileSync(odd, (await writeWorkbook(planWorkbook({ ...document, projects }).plans)).bytes);
    await cli('export', plain, odd, '--keep-both', '--format', format, '-o', flat);
    const read =
      format === 'csv'
        ? `read_csv('${flat}/projects/**/*.csv', hive_partitioning = true, all_varchar = true, ${DIALECT})`
        : `read_parquet('${flat}/projects/**/*.parquet', hive_partitioning = true)`;
    const rows = await ask(
      `SELECT agency_name, budget_total, missing FROM ${read} WHERE file = '${odd}' ORDER BY project_id`,
    );
    const { json } = await cliJson<{ projects: { agency: { name: string } }[] }>('extract', odd);
    expect(rows.map((row) => row['agency_name'])).toEqual(json.projects.map(({ agency }) => agency.name));
    expect(rows[0]!['agency_name']).toContain('"乙"');
    // The project without a budget is named as lacking in every sum.
    expect(rows.map((row) => row['missing'])).toEqual([null, 'budget_total', null, null, null]);
  },
);

test('the page of the flat tables says how to read CSV', () => {
  expect(flatTablesPage()).toContain(DIALECT);
});

describe('the questions of the README', () => {
  const folder = path('readme');
  const second = changed(
    sample,
    [/485001/g, '486001'],
    [/沙流河镇/g, '老庄子镇'],
    [/13020823P/g, '13020823Q'],
  );

  beforeAll(async () => {
    await cli('export', SAMPLE, write('second.txt', second), '--format', 'parquet', '-o', folder);
  });

  test('sums by agency', async () => {
    expect(QUESTIONS).toHaveLength(3);
    const sums = await askReadme(0, folder);
    // 212.13 each, as a person adds the document up.
    expect(sums.map(({ projects, total }) => [Number(projects), Number(total)])).toEqual([
      [8, 212.13],
      [8, 212.13],
    ]);
  });

  test('repeated texts', async () => {
    const repeated = await askReadme(1, folder);
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.every(({ agencies }) => Number(agencies) === 2)).toBe(true);
  });

  test('scores by level', async () => {
    const { output } = await exported('parquet').catch(() => ({ output: path('flat-parquet') }));
    const scores = await askReadme(2, output);
    // Ten points of ten for every indicator of the evaluations that the pile holds.
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every(({ percent }) => Number(percent) === 100)).toBe(true);
  });
});

test('where no file can be used each of them is told once, and nothing is written', async () => {
  const output = path('nothing');
  const { code, out, err } = await cli(
    ...['export', path('fehlt-1'), path('fehlt-2'), '--format', 'csv', '-o', output, '--lang', 'en-US'],
  );
  expect([code, out]).toEqual([2, '']);
  expect(err.match(/fehlt-\d/g)).toEqual(['fehlt-1', 'fehlt-2']);
  expect(existsSync(output)).toBe(false);
});

test.each([
  [['export', SAMPLE, '--format', 'parquet'], '-o'],
  [['export', SAMPLE, '--format', 'sarif', '-o', path('x')], 'sarif'],
  [['export', SAMPLE, '--format', 'csv', '-o', path('.')], 'not empty'],
  [['export', SAMPLE, '--villages', '23', '-o', path('x.html')], '--villages'],
  [['export', write('none.txt', '无'), '--format', 'csv', '-o', path('y')], 'none.txt'],
])('unusable arguments are refused, and nothing is written (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('.targets-') || name === 'y')).toEqual([]);
});
