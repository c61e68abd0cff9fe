import Big from 'big.js';
import type { ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { resolveSettings, type WorkbookSettings } from '../../src/domain/workbook-settings';
import { RULES } from '../../src/rules/catalogue';
import { Checker, checkDocument } from '../../src/rules/checker';
import type { Given } from './support/given';
import { documentOf, evaluated, given, givenDepartment, read, tableWith } from './support/given';

const settingsOf = ({ document, entered }: Given): WorkbookSettings => resolveSettings(entered, document);
const check = (made: Given) => checkDocument(made.document, settingsOf(made));
const rulesOf = (made: Given) => check(made).findings.map(({ rule }) => rule);

describe('which tables a rule judges', () => {
  /** A table of which every demand of the spending plan is unmet. */
  const empty: Partial<ProjectTable> = {
    ...tableWith(),
    name: null,
    purpose: null,
    goals: [],
    plan: [null, null, null, null],
    indicators: [],
    moneyUnit: null,
    budget: { total: null, fiscal: null, other: null },
    agency: { code: null, name: null },
  };

  test('the demands of the spending plan are made of its tables alone; every form has indicators', () => {
    expect(new Set(rulesOf(documentOf([tableWith({}, empty)])))).toEqual(
      new Set([
        'name-missing',
        'agency-missing',
        'money-unit-missing',
        'purpose-missing',
        'goals-missing',
        'budget-missing',
        'plan-missing',
        'indicators-missing',
      ]),
    );
    for (const form of ['declaration', 'selfEvaluation', 'monitoring', 'anyOther'])
      expect(rulesOf(documentOf([tableWith({}, { ...empty, form })]))).toEqual(['indicators-missing']);
  });

  test('what holds for any form is judged in any', () => {
    const made = documentOf([
      tableWith({ code: '13020824P0000000100A', purpose: '用于XX村' }, { form: 'anyOther' }),
    ]);
    expect(rulesOf(made)).toEqual(['code-form', 'text-placeholder']);
  });

  test('rules that were not asked are told as not applicable', () => {
    const { notApplicable } = check(documentOf([tableWith({}, { form: 'anyOther' })]));
    expect(notApplicable).toEqual(expect.arrayContaining(['plan-missing', 'budget-sum', 'basis-missing']));
    const all = check(documentOf([tableWith({}, { form: 'anyOther' }), tableWith()])).notApplicable;
    expect(all).not.toContain('plan-missing');
    expect(all).not.toContain('budget-sum');
  });

  test('a table of a whole department is judged by itself, and is in no comparison and no sum', () => {
    const whole = tableWith(
      { code: '13020824P0000000100A', name: '青溪县柳湾镇' },
      { form: 'departmentTargets' },
    );
    const made = documentOf([tableWith()], { approvedTotal: new Big(23) }, null, [whole]);
    const { findings, counts } = check(made);
    expect(findings.map(({ rule, table }) => [rule, table === whole])).toEqual([['code-form', true]]);
    expect(counts).toEqual({ error: 1, warning: 0, info: 0 });
    const again = documentOf([tableWith()], {}, null, [tableWith(), tableWith()]);
    expect(rulesOf(again)).toEqual([]);
  });

  test('rules over all tables see those of their forms alone', () => {
    const entered = { approvedTotal: new Big(23) };
    expect(rulesOf(documentOf([tableWith()], entered))).toEqual([]);
    const [monitored] = evaluated({}, 'monitoring').document.projects;
    expect(rulesOf(documentOf([tableWith(), monitored!], entered))).toEqual([]);
    expect(rulesOf(documentOf([tableWith(), tableWith({ name: '另一' })], entered))).toContain(
      'approved-total-exceeded',
    );
  });
});

describe('what a check gives', () => {
  test('findings by table, then of the document and the department, with their counts', () => {
    const made = givenDepartment(
      { overall: null },
      [tableWith({ code: 'x', purpose: '办公，，水电' }), tableWith({ code: 'y' })],
      { approvedTotal: new Big(1) },
    );
    const { findings, counts } = check(made);
    expect(findings.map(({ rule, table }) => [rule, table && made.document.projects.indexOf(table)])).toEqual(
      [
        ['code-form', 0],
        ['doubled-punctuation', 0],
        ['name-duplicate', 0],
        ['cost-caps-together', 0],
        ['code-form', 1],
        ['name-duplicate', 1],
        ['cost-caps-together', 1],
        ['approved-total-exceeded', null],
        ['overall-missing', null],
      ],
    );
    expect(counts).toEqual({ error: 3, warning: 3, info: 3 });
  });

  test('a rule that is off is neither asked nor told as not applicable', () => {
    const made = given({ code: 'x' }, { rulesOff: ['code-form', 'code-year', 'overall-missing'] });
    const { findings, notApplicable } = check(made);
    expect(findings).toEqual([]);
    for (const id of made.entered.rulesOff) expect(notApplicable).not.toContain(id);
    expect(check(given({ code: 'x' })).notApplicable).toContain('overall-missing');
  });

  test('rules of every scope that found something to apply to are not told as not applicable', () => {
    const origin = { file: null, sheet: '汇总', cells: new Map() };
    const made = givenDepartment({}, [tableWith()], { approvedTotal: new Big(23) });
    const document: TargetDocument = {
      ...made.document,
      outdatedSummary: { origin, listed: 1, projects: 1, shown: '1', total: '23' },
      unusableSettings: { origin, entries: [{ field: 'settings.year', label: '预算年度', shown: '明年' }] },
      unknownTables: [{ line: 1, cell: { row: 0, column: 0 }, title: '某表', labels: [], missing: [] }],
    };
    const told = check({ ...made, document });
    const ids = ['approved-total-exceeded', 'overall-missing', 'summary-outdated', 'settings-entry'];
    for (const id of [...ids, 'table-form-unknown', 'code-form', 'target-signs', 'text-placeholder'])
      expect(told.notApplicable).not.toContain(id);
    const found = told.findings.map(({ rule, field }) => `${rule}: ${field}`);
    expect(found.sort()).toEqual([
      'settings-entry: settings.year',
      'summary-outdated: summary.total',
      'table-form-unknown: name',
    ]);
    expect(check(documentOf([])).notApplicable).toEqual(expect.arrayContaining([...ids, 'code-form']));
  });

  test('all rules are off', () => {
    const made = givenDepartment({ overall: null }, [tableWith({ code: 'x' })], {
      rulesOff: RULES.map(({ id }) => id),
    });
    expect(check(made)).toEqual({
      findings: [],
      undecided: [],
      counts: { error: 0, warning: 0, info: 0 },
      notApplicable: [],
    });
  });

  test('no repair is offered of a cell that holds a formula', () => {
    const code = '13020824p00000001001a';
    const fixes = (cell: object) =>
      check(read({ code: { value: code, ...cell } }, { code })).findings.map(({ fix }) => fix);
    expect(fixes({})).toEqual([{ field: 'code', value: '13020824P00000001001A' }]);
    expect(fixes({ formula: 'calculated' })).toEqual([null]);
  });

  test('nor in the goals of the department', () => {
    const made = givenDepartment({ 'subGoals[1].no': 3 });
    const { department } = made.document;
    const computed = {
      ...department!,
      origin: {
        file: null,
        sheet: '部门',
        cells: new Map([
          ['department.subGoals[1].no', { row: 1, column: 0, value: 3, formula: 'calculated' as const }],
        ]),
      },
    };
    const fixOf = (made: Given) => check(made).findings.map(({ fix }) => fix?.value ?? null);
    expect(fixOf(made)).toEqual([2]);
    expect(fixOf({ ...made, document: { ...made.document, department: computed } })).toEqual([null]);
  });
});

describe('what a checker remembers', () => {
  const made = given({ 'indicators[0].target': '≥22个' });
  const { document } = made;
  const base = settingsOf(made);

  test('nothing of other settings', () => {
    const changes: Partial<WorkbookSettings>[] = [
      { villages: 22 },
      { year: 2025 },
      { agency: { code: null, name: '另一镇' } },
      { moneyUnit: '元' },
      { approvedTotal: new Big(1) },
      { limits: { ...base.limits, leastSatisfaction: 95 } },
      { rulesOff: new Set(['villages-too-few']) },
    ];
    const checker = new Checker();
    for (const change of changes) {
      const settings = { ...base, ...change };
      expect(checker.check(document, base)).toEqual(checkDocument(document, base));
      expect(checker.check(document, settings)).toEqual(checkDocument(document, settings));
      expect(checkDocument(document, settings)).not.toEqual(checkDocument(document, base));
    }
  });

  test('the findings of a table that stays, in the same objects', () => {
    const checker = new Checker();
    const first = checker.check(document, base);
    const second = checker.check({ ...document, projects: [...document.projects] }, { ...base });
    expect(second.findings[0]).toBe(first.findings[0]);
    // The order in which rules were switched off is no other setting.
    const off = (...rulesOff: string[]) =>
      checker.check(document, { ...base, rulesOff: new Set(rulesOff) }).findings[0];
    expect(off('code-form', 'code-year')).toBe(off('code-year', 'code-form'));
    expect(off('code-form')).toEqual(first.findings[0]);
    const changed = checker.check({ ...document, projects: [{ ...document.projects[0]! }] }, base);
    expect(changed.findings[0]).not.toBe(first.findings[0]);
    expect(changed.findings.map(({ rule }) => rule)).toEqual(first.findings.map(({ rule }) => rule));
  });

  test('that tables of other forms were judged by other rules', () => {
    const checker = new Checker();
    const tables = ['spendingPlan', 'anyOther', 'spendingPlan'].map((form, index) =>
      tableWith({ name: `${'甲乙丙'[index]}经费`, code: null }, { form }),
    );
    const both = documentOf(tables);
    expect(checker.check(both.document, base)).toEqual(checkDocument(both.document, base));
  });
});
