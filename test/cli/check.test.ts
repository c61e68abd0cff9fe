import { readFileSync } from 'node:fs';
import { describeSeed, SEED_FILE } from '../support/seed';
import { changed, cli, SAMPLE, workFolder } from './command-line';

interface JsonFinding {
  rule: string;
  severity: string;
  project: string | null;
  field: string;
  file: string | null;
  sheet: string | null;
  cell: string | null;
  line?: number;
  value: string | number | null;
  message: string;
  fix: string | number | null;
}

interface CheckJson {
  projects: number;
  findings: JsonFinding[];
  undecided: { rule: string; project: string | null; field: string; file: string | null; reason: string }[];
  counts: { error: number; warning: number; info: number };
}

const { path, write } = workFolder();

async function check(...args: string[]): Promise<CheckJson & { code: number }> {
  const { out, code } = await cli('check', ...args);
  return { ...(JSON.parse(out) as CheckJson), code };
}

/** The sample with some of its text replaced. */
function spoilt(name: string, ...changes: [from: string, to: string][]): string {
  return write(name, changed(readFileSync(SAMPLE, 'utf8'), ...changes));
}

describe('check', () => {
  test('tells of each finding rule, severity, project, field, line, value, message and repair', async () => {
    const { projects, findings, counts, code } = await check(SAMPLE);
    expect(code).toBe(0);
    expect(projects).toBe(8);
    expect(findings).toContainEqual({
      rule: 'percent-unit',
      severity: 'warning',
      project: '13020823P000049100168',
      field: 'indicators[1].target',
      file: SAMPLE,
      sheet: null,
      cell: null,
      line: expect.any(Number) as number,
      value: '≥95 百分比',
      message: expect.stringContaining('≥95%') as string,
      fix: '≥95%',
    });
    const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    expect(counts).toEqual({ error: of('error'), warning: of('warning'), info: of('info') });
  });

  test('ends with 1 when something must be repaired', async () => {
    const file = spoilt('sum.txt', ['	15.45\n	其中', '	16.45\n	其中']);
    const { code, findings, counts } = await check(file);
    expect(code).toBe(1);
    expect(counts.error).toBe(1);
    expect(findings.find(({ severity }) => severity === 'error')).toMatchObject({
      rule: 'budget-sum',
      field: 'budget.total',
      value: 16.45,
      fix: null,
    });
  });

  test('--stage: what is to be filled in is counted apart in a draft, and is an error at hand-in', async () => {
    const file = spoilt('draft.txt', ['\t≥23 个\n', '\t\n']);
    const [ruled, draft, final] = [
      await check(file),
      await check(file, '--stage', 'draft'),
      await check(file, '--stage', 'final'),
    ];
    const missing = ({ findings }: CheckJson) =>
      findings.filter(({ rule }) => rule === 'target-missing').map(({ severity }) => severity);
    expect([missing(ruled), missing(draft), missing(final)]).toEqual([['error'], ['todo'], ['error']]);
    expect([ruled.code, draft.code, final.code]).toEqual([1, 0, 1]);
    expect(ruled.counts).not.toHaveProperty('todo');
    expect(draft.counts).toMatchObject({ error: 0, todo: 1 });
    expect((await cli('check', file, '--stage', 'draft', '--format', 'text')).out).toContain('待填1项');
    expect((await cli('check', file, '--stage', 'soon')).code).toBe(2);
  });

  test('a workbook gives the same findings, with sheets and cells instead of lines', async () => {
    const book = path('book.xlsx');
    await cli('import', SAMPLE, '-o', book);
    const ofText = await check(SAMPLE);
    const ofBook = await check(book);
    const key = ({ rule, project, field }: JsonFinding) => `${rule} ${project} ${field}`;
    // What only the text has, quotes around cells and tabs, the import has cleaned away.
    const expected = ofText.findings.filter(({ rule }) => rule !== 'stray-quotes').map(key);
    expect(ofBook.findings.map(key).sort()).toEqual(expected.sort());
    const finding = ofBook.findings.find(({ rule }) => rule === 'percent-unit');
    expect(finding).toMatchObject({ sheet: '征兵工作经费', cell: 'F11' });
    expect(finding).not.toHaveProperty('line');
    const subGoal = ofBook.findings.find(({ rule }) => rule === 'sub-goal-duplicate');
    expect(subGoal).toMatchObject({ project: null, sheet: '部门整体绩效目标', cell: 'B16' });
  });

  test('year, number of villages and approved total can be told', async () => {
    const { findings, code } = await check(SAMPLE, '--year', '2024', '--villages', '20', '--approved', '200');
    const rules = new Set(findings.map(({ rule }) => rule));
    expect(rules).toContain('date-outside-year');
    expect(rules).toContain('villages-too-many');
    expect(rules).toContain('approved-total-exceeded');
    expect(code).toBe(1);
  });

  test('what cannot be decided is told apart, with the reason', async () => {
    const text = readFileSync(SAMPLE, 'utf8').replace(/23\s*个村/g, '各村');
    const file = write('villages.txt', text);
    const { undecided } = await check(file, '--lang', 'en-US');
    expect(undecided).toContainEqual({
      rule: 'villages-too-many',
      project: '13020823P00010010004W',
      field: 'indicators[0].target',
      file,
      reason: expect.stringContaining('number of villages') as string,
    });
  });

  test('prints lines for people, in either language', async () => {
    const chinese = await cli('check', SAMPLE, '--format', 'text');
    expect(chinese.out).toContain('【警告】');
    expect(chinese.out).toMatch(/共8个项目：错误0处，警告\d+处，提示\d+处/);
    const english = await cli('check', SAMPLE, '--format', 'text', '--lang', 'en-US');
    expect(english.out).toContain('[Warning] line ');
    expect(english.out).toMatch(/8 projects: 0 errors, \d+ warnings, \d+ notes/);
  });

  test('prints SARIF whose results point at declared rules and at lines', async () => {
    const { out } = await cli('check', SAMPLE, '--format', 'sarif', '--lang', 'en-US');
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { physicalLocation: { region?: { startLine: number } } }[];
        }[];
      }[];
    };
    expect(version).toBe('2.1.0');
    const [run] = runs;
    expect(run?.results.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex, level, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(locations[0]?.physicalLocation.region?.startLine ?? 1).toBeGreaterThan(0);
    }
  });

  test.each([
    [['--year', '23'], '--year'],
    [['--villages', 'many'], '--villages'],
    [['--approved', '-1'], '--approved'],
    [['--format', 'html'], 'html'],
    [['--fix'], '-o'],
    [['-o', 'x.xlsx'], '-o'],
  ])('refuses %j with one sentence and exit 2', async (options, words) => {
    const { code, out, err } = await cli('check', SAMPLE, ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('options of check are refused by other commands', async () => {
    expect((await cli('extract', SAMPLE, '--fix')).code).toBe(2);
  });
});

describe('check --fix', () => {
  test('repairs a text into a new workbook, after which nothing is left to repair', async () => {
    const fixed = path('fixed.xlsx');
    const first = await check(SAMPLE, '--fix', '-o', fixed);
    expect(first.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    const again = await check(fixed);
    expect(again.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(again.findings.some(({ rule }) => rule === 'percent-unit')).toBe(false);
    const { out } = await cli('extract', fixed);
    expect(out).toContain('"≥95%"');
    expect(out).not.toContain('百分比');
  });

  test('changes only the repaired cells of a workbook', async () => {
    const book = path('own.xlsx');
    const fixed = path('own-fixed.xlsx');
    await cli('import', SAMPLE, '-o', book);
    const before = await check(book);
    await check(book, '--fix', '-o', fixed);
    const [original, repaired] = await Promise.all([cli('extract', book), cli('extract', fixed)]);
    const lines = (text: string) => text.split('\n');
    const changed = lines(original.out).filter((line, index) => line !== lines(repaired.out)[index]).length;
    expect(lines(repaired.out)).toHaveLength(lines(original.out).length);
    const fields = new Set(
      before.findings.flatMap(({ fix, project, field }) => (fix === null ? [] : `${project} ${field}`)),
    );
    expect(changed).toBe(fields.size);
  });
});

describeSeed('the published document', () => {
  const CODES = [
    '13020823P00010010004W',
    '13020823P000047100203',
    '13020823P00005210016P',
    '13020823P000005100126',
    '13020823P00000710015C',
    '13020823P000049100168',
    '13020823P009314100249',
    '13020823P00000910015P',
  ];
  /** What a careful reader finds for certain: project (from 1, 0 of the department), field, rule and severity. */
  const CERTAIN: [project: number, field: string, rule: string, severity: string][] = [
    ...CODES.map((_, index): [number, string, string, string] => [
      index + 1,
      'indicators[3].target',
      'cost-cap-loose',
      'warning',
    ]),
    [5, 'purpose', 'left-over-text', 'warning'],
    [5, 'goals[0]', 'left-over-text', 'warning'],
    [5, 'goals[1]', 'left-over-text', 'warning'],
    [5, 'indicators[0].target', 'output-capped', 'warning'],
    [6, 'indicators[1].target', 'percent-unit', 'warning'],
    [6, 'indicators[5].target', 'percent-unit', 'warning'],
    [2, 'indicators[0].basis', 'several-bases', 'warning'],
    [0, 'department.subGoals[9].name', 'sub-goal-duplicate', 'warning'],
    [0, 'department.subGoals[12].name', 'sub-goal-duplicate', 'warning'],
  ];
  const ALSO: typeof CERTAIN = [
    [1, 'name', 'name-year', 'info'],
    [7, 'name', 'name-year', 'info'],
    [8, 'goals[1]', 'stray-blanks', 'info'],
    [1, 'goals[0]', 'goal-repeats-purpose', 'info'],
    [1, 'indicators[3].target', 'cost-caps-together', 'info'],
    [3, 'indicators[3].target', 'cost-caps-together', 'info'],
  ];

  test('gives every certain finding on its field, no error, and no other warning', async () => {
    const { findings, counts, code, undecided } = await check(SEED_FILE);
    const found = findings.map(({ project, field, rule, severity }) => [
      project === null ? 0 : CODES.indexOf(project) + 1,
      field,
      rule,
      severity,
    ]);
    for (const certain of [...CERTAIN, ...ALSO]) expect(found).toContainEqual(certain);
    expect(found.filter(([, , , severity]) => severity === 'warning')).toHaveLength(CERTAIN.length);
    expect([code, counts.error, undecided]).toEqual([0, 0, []]);
  });

  test('shows the arithmetic of a cap', async () => {
    const { findings } = await check(SEED_FILE);
    const cap = findings.find(({ rule }) => rule === 'cost-cap-loose');
    expect(cap?.message).toContain('24000元 × 23村 = 552000元');
    expect(cap?.message).toContain('154500元');
  });
});
