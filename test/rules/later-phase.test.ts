import Big from 'big.js';
import { EMPTY_EXECUTION, type ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { NOTHING_ENTERED, resolveSettings } from '../../src/domain/workbook-settings';
import { checkDocument } from '../../src/rules/checker';
import { tableWith, type Fields } from './support/given';
import { GOOD_DEPARTMENT, GOOD_EVALUATION, GOOD_TABLE } from './support/good-table';

const CELL = { row: 3, column: 1, value: null };

/** A document of the targets of one project, which is followed by these tables. */
function followed(followUps: readonly ProjectTable[], projects = [GOOD_TABLE]): TargetDocument {
  return { department: null, projects, departments: [], followUps, unplaced: [] };
}

/** What is told of a table of a document, and what could not be decided of it: rule and field. */
function toldOf(table: ProjectTable, document: TargetDocument): string[] {
  const { findings, undecided } = checkDocument(document, resolveSettings(NOTHING_ENTERED, document));
  return [...findings, ...undecided]
    .filter((told) => told.table === table)
    .map(({ rule, field }) => `${rule} ${field}`);
}

/** The good table with some fields changed, in a form that follows its targets. */
function later(fields: Fields, form = 'selfEvaluation', change: Partial<ProjectTable> = {}): ProjectTable {
  return tableWith({ ...(GOOD_EVALUATION as unknown as Fields), form, ...fields }, change);
}

/** What is missed on the evaluation of a project that has an empty cell for who supervises. */
function missed(targets: Partial<ProjectTable>, cells: readonly string[]): string[] {
  const origin = (paths: readonly string[], sheet: string) => ({
    file: null,
    sheet,
    cells: new Map(paths.map((path) => [path, CELL] as const)),
  });
  const table: ProjectTable = { ...GOOD_TABLE, form: 'declaration', ...targets, origin: origin(cells, '表') };
  const evaluation = { ...GOOD_EVALUATION, origin: origin(['supervisor'], '自评') };
  return toldOf(evaluation, followed([evaluation], [table]));
}

test('what the targets say and the later table has lost is missed there', () => {
  expect(missed({ supervisor: '某县水利局' }, ['supervisor'])).toEqual(['supervisor-missing supervisor']);
});

test('what the targets have no place for is to be filled in there', () => {
  expect(missed({ form: 'spendingPlan' }, [])).toEqual(['supervisor-missing supervisor']);
});

test('what the targets are still to say is asked for once, of them', () => {
  expect(missed({ supervisor: null }, ['supervisor'])).toEqual([]);
});

test('a table whose project is not in the document is asked for nothing that targets say', () => {
  const origin = { file: null, sheet: '自评', cells: new Map([['supervisor', CELL]]) };
  const evaluation = later({ code: '13020824P00000009009A', name: '另一项目经费' }, undefined, { origin });
  expect(toldOf(evaluation, followed([evaluation]))).toEqual([]);
});

test('what is wrong with the targets themselves is told of the targets, not once more where they stand again', () => {
  const wrong = {
    code: '13020824P0000000100A',
    name: '2023年村级组织运转经费',
    moneyUnit: null,
    'goals[0]': '1. 拨付到XX村。',
    'budget.total': 0,
    'indicators[4].level3': null,
    'indicators[5].target': '≥190%',
    'indicators[5].description': '2023年的村民',
  };
  const targets = tableWith(wrong);
  const evaluation = later(wrong, 'monitoring');
  const document = followed([evaluation], [targets]);
  expect(toldOf(targets, document)).toEqual(
    expect.arrayContaining([
      'code-form code',
      'money-unit-missing moneyUnit',
      'text-placeholder goals[0]',
      'budget-positive budget.total',
      'indicator-name-missing indicators[4].level3',
      'percentage-range indicators[5].target',
    ]),
  );
  expect(toldOf(evaluation, document)).toEqual([]);
});

test('an error in a cell is told where it stands, whatever the field', () => {
  const origin = { file: null, sheet: '自评', cells: new Map([['purpose', { ...CELL, error: '#REF!' }]]) };
  const evaluation = later({}, undefined, { origin });
  expect(toldOf(evaluation, followed([evaluation]))).toEqual(['cell-error purpose']);
});

describe('what a table adds to its targets is judged in its place', () => {
  test.each<[string, Fields]>([
    ['execution-rate execution.rate', { 'execution.rate': 50, 'execution.score': 5, score: 94 }],
    ['total-score score', { score: 97 }],
    ['rating-score rating', { rating: '差' }],
    ['text-year outcome', { outcome: '2023年底前已拨付到位。' }],
    ['actual-missing indicators[1].actual', { 'indicators[1].actual': null }],
    ['score-above-points indicators[4].score', { 'indicators[4].score': 31, score: 99.8 }],
    ['score-lost-without-reason indicators[5].reason', { 'indicators[5].reason': null }],
    ['weight-negative indicators[5].weight', { 'indicators[5].weight': -10, 'indicators[4].weight': 50 }],
    ['weights-sum weightTotal', { 'indicators[4].weight': 31, weightTotal: 90 }],
  ])('%s', (told, fields) => {
    const evaluation = later(fields);
    expect(toldOf(evaluation, followed([evaluation]))).toContain(told);
  });

  test('amounts that only this table has', () => {
    const part = { of: 'execution.executed', role: 'part', name: '上年结转', amount: new Big(40) } as const;
    const sum = { ...part, of: '按支出性质分', role: 'sum', amount: new Big(30) } as const;
    const evaluation = later({}, undefined, { amounts: [sum, { ...part, of: sum.of }] });
    expect(toldOf(evaluation, followed([evaluation]))).toEqual(['parts-exceed-total amounts[0].amount']);
  });

  test('prospects, and why spending is behind', () => {
    const monitoring = later(
      { 'execution.executed': 1, 'execution.rate': null, 'indicators[1].prospect': '不可能' },
      'monitoring',
      {
        amounts: [{ of: 'execution.executed', role: 'planned', name: '按计划应支出', amount: new Big(11.5) }],
      },
    );
    const told = toldOf(monitoring, followed([monitoring]));
    expect(told).toContain('spending-behind-without-reason spendingReason');
    expect(told).toContain('prospect-without-reason indicators[1].reason');
  });

  test('what cannot be decided of it', () => {
    const evaluation = later({ 'execution.score': null });
    expect(toldOf(evaluation, followed([evaluation]))).toContain('total-score score');
  });
});

describe('a table of a whole department', () => {
  const evaluation = later({ code: '13020824P0000000100A', rating: '差' }, 'departmentSelfEvaluation', {
    execution: { ...EMPTY_EXECUTION, ...GOOD_EVALUATION.execution },
  });
  const alone = { department: null, projects: [], departments: [evaluation], unplaced: [] };

  test('is judged whole where the document has no goals of a department', () => {
    const told = toldOf(evaluation, alone);
    expect(told).toContain('code-form code');
    expect(told).toContain('rating-score rating');
  });

  test.each<[string, Partial<TargetDocument>]>([
    ['on their own', { department: GOOD_DEPARTMENT }],
    ['as a table of targets', { departments: [evaluation, tableWith({}, { form: 'departmentTargets' })] }],
  ])('follows goals of the department that stand there %s', (_, more) => {
    const told = toldOf(evaluation, { ...alone, ...more });
    expect(told).not.toContain('code-form code');
    expect(told).toContain('rating-score rating');
  });

  test('targets of a department follow nothing', () => {
    const targets = tableWith({ code: '13020824P0000000100A' }, { form: 'departmentTargets' });
    const document = { ...alone, department: GOOD_DEPARTMENT, departments: [targets] };
    expect(toldOf(targets, document)).toContain('code-form code');
  });
});
