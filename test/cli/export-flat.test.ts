import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import Big from 'big.js';
import { generatePile, pileFacts } from '../../bench/pile/generate-pile';
import { FLAT_TABLES, type FlatTableName } from '../../src/outputs/flat/flat-table';
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

const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson();

/** The questions of the README, asked of a folder. */
const QUESTIONS = [.../```sql\n([\s\S]*?)```/g[Symbol.matchAll](README)].map(([, sql]) => sql as string);
const askReadme = (number: number, folder: string) =>
  ask((QUESTIONS[number] as string).replaceAll("'flat/", `'${folder}/`));

/** A pile of all forms and kinds, in both forms of flat tables. */
async function exported(format: 'parquet' | 'csv') {
  const folder = path('pile');
  if (!existsSync(folder))
    for await (const { name, bytes } of generatePile(20, 4)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  const output = path(`flat-${format}`);
  return { ...(await cliJson<FlatJson>('export', folder, '--format', format, '-o', output)), output, folder };
}

test.each(['parquet', 'csv'] as const)('%s: DuckDB finds what the product itself says', async (format) => {
  const { json, code, output, folder } = await exported(format);
  const facts = pileFacts(20, 4);
  expect([code, json.projects, json.skipped.length]).toEqual([1, facts.projects, facts.unreadable]);
  const read = (table: FlatTableName) =>
    format === 'parquet'
      ? `read_parquet('${output}/${table}/**/*.parquet', hive_partitioning = true)`
      : `read_csv('${output}/${table}/**/*.csv', hive_partitioning = true, all_varchar = true)`;
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

test.each([
  [['export', SAMPLE, '--format', 'parquet'], '-o'],
  [['export', SAMPLE, '--format', 'sarif', '-o', path('x')], 'sarif'],
  [['export', SAMPLE, '--format', 'csv', '-o', path('.')], 'not empty'],
  [['export', write('none.txt', '无'), '--format', 'csv', '-o', path('y')], 'none.txt'],
])('unusable arguments are refused, and nothing is written (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('.targets-') || name === 'y')).toEqual([]);
});
