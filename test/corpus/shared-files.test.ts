import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentJson } from '../../src/cli/document-json';
import { openFile, readInput } from '../../src/cli/inputs';
import { NOTHING_ENTERED } from '../../src/domain/workbook-settings';
import { checkSources } from '../../src/workbook/check-sources';

/** Published tables of other offices with what a careful person reads in them; they are no part of this repository. */
const FOLDER = join(__dirname, '../../../shared/corpus');
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER).flatMap((name) => /^(.+)\.expected\.json$/.exec(name)?.[1] ?? [])
  : [];

/** What a reviewer would send back in them, worse than a note; nothing is found in the others. */
const FINDINGS: Readonly<Record<string, readonly string[]>> = {
  // Totals were left at 0 above parts of 90 and 89.974.
  'ah1-anhui-selfeval': [
    'error parts-exceed-total budget.total',
    'error parts-exceed-total execution.initial',
    'error parts-exceed-total execution.executed',
  ],
  // 100 + 10 are no 120.
  'gx1-guangxi': ['warning parts-short-of-total budget.total'],
  // 明显改善 is neither a figure nor a grade.
  'h2-hebei-yuan': ['warning target-vague indicators[5].target'],
  // 191 + 99 + 372.88 are 662.88, not 662.98.
  'hb1-hubei-ezhou': ['warning parts-short-of-total amounts[6].amount'],
  // Five activities are aimed at, and nothing says how many there were by June.
  'hb2-hubei-monitor': ['warning actual-missing indicators[1].actual'],
  // Income 2030.12, spending 1925.67; points lost without a reason; 92 / 95 x 10 is 9.68, not 9.
  'hn3-hunan-dept-selfeval': [
    'warning income-spending-differ amounts[1].amount',
    'warning score-lost-without-reason indicators[3].reason',
    'warning indicator-score indicators[4].score',
    'warning score-lost-without-reason indicators[4].reason',
  ],
  // The points come to 80.
  'pm2-ytx-dept-export': ['error weights-sum weightTotal'],
  // 按时发放 in 人/年, people counted in 个.
  'sc1-sichuan-flat': [
    'warning unit-fits-name indicators[2].target',
    'warning unit-fits-name indicators[4].target',
  ],
};

interface Expected {
  form: string;
  projects: Record<string, unknown>[];
}

/** The parts of a value that an expectation names, in its shape; an agency is told by its name, values without blanks. */
function like(expected: unknown, read: unknown): unknown {
  if (Array.isArray(expected))
    return Array.isArray(read) && read.length === expected.length
      ? expected.map((one, at) => like(one, (read as unknown[])[at]))
      : read;
  if (typeof expected === 'object' && expected !== null) {
    const record = (read ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(expected).map(([key, value]) => {
        const own = key === 'agency' ? (record[key] as { name: unknown } | null)?.name : record[key];
        return [key, like(value, own ?? null)];
      }),
    );
  }
  return typeof read === 'string' && typeof expected === 'string' && !expected.includes(' ')
    ? read.replace(/ +/g, '')
    : read;
}

const read = (file: string) => readInput(openFile(join(FOLDER, file)), { say: () => {}, locale: 'en-US' });

if (names.length === 0) test.todo('the corpus beside this repository is not here');
else
  describe.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;

    test.each(['xlsx', 'txt', 'web.txt'])(
      '.%s gives every field, and the findings of a reviewer',
      async (end) => {
        const source = await read(`${name}.${end}`);
        const { projects, departments } = documentJson(source.document);
        const tables = [...projects, ...departments] as Record<string, unknown>[];
        expect(like(expected.projects, tables)).toEqual(expected.projects);
        expect(tables.map(({ form }) => form)).toEqual(expected.projects.map(() => expected.form));
        const { findings } = checkSources([source], NOTHING_ENTERED).sources[0]!;
        const serious = findings.filter(({ severity }) => severity !== 'info');
        expect(serious.map(({ rule, severity, field }) => `${severity} ${rule} ${field}`)).toEqual(
          FINDINGS[name] ?? [],
        );
      },
    );
  });
