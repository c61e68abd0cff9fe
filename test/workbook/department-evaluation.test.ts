import Big from 'big.js';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../../src/domain/project-table';
import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { parseTargetValue } from '../../src/domain/target-value';
import type { DepartmentSums } from '../../src/forms/department-self-evaluation/layout';
import { isFormula } from '../../src/sheet-plan/sheet-plan';
import { tablesThatFollow } from '../../src/rules/later-phase';
import { departmentEvaluation, departmentParts } from '../../src/workbook/department-evaluation';

const GOALS = {
  agency: '486001某局',
  overall: '保障全局工作。',
  subGoals: [
    { no: 1, name: '执法', goal: '依法执法。', indicator: '案件办结率不低于95%。' },
    { no: 2, name: '宣传', goal: '开展宣传。', indicator: '提高知晓率' },
    { no: 3, name: '培训', goal: '培训人员。', indicator: null },
  ],
  measures: [],
  origin: EMPTY_PROJECT.origin,
};

const project = (total: number | null): ProjectTable => ({
  ...EMPTY_PROJECT,
  year: 2024,
  moneyUnit: '万元',
  budget: { total: total === null ? null : new Big(total), fiscal: null, other: null },
});

const sumsOf = (budget: number | '', executed: number | ''): DepartmentSums => ({
  budget: { formula: 'B', result: budget },
  executed: { formula: 'E', result: executed },
});

const departmentTargets: ProjectTable = {
  ...EMPTY_PROJECT,
  form: 'departmentTargets',
  agency: { code: null, name: '某局' },
  goals: ['全年目标'],
  indicators: [
    {
      ...EMPTY_INDICATOR,
      level1: '效益指标',
      level2: '社会效益指标',
      level3: '受益人数',
      target: parseTargetValue('≥500人'),
      weight: new Big(40),
    },
  ],
};

const evaluate = (
  document: Partial<typeof EMPTY_DOCUMENT>,
  projects = [project(10), project(20)],
  sums = sumsOf(30, ''),
) => {
  const parts = departmentParts({ ...EMPTY_DOCUMENT, ...document });
  if (parts === null) throw new Error('nothing to evaluate');
  return departmentEvaluation(parts, projects, { sheet: '部门', sums, year: null });
};

test('sub-goals become indicators: a figure is split off its name, all else stays a sentence', () => {
  const { project: table } = evaluate({ department: GOALS }).table;
  expect(table.indicators.map(({ level3, target }) => [level3, target?.kind, target?.written])).toEqual([
    ['案件办结率', 'percentage', '不低于95%'],
    ['宣传', 'text', '提高知晓率'],
    ['培训', 'text', '培训人员。'],
  ]);
  expect(table.indicators.map(({ weight }) => weight?.toNumber())).toEqual([30, 30, 30]);
  expect(table.agency).toEqual({ code: '486001', name: '某局' });
  expect(table.execution?.initial?.toNumber()).toBe(30);
});

test('a table of targets goes before the goals, with its own weights', () => {
  const { table } = evaluate({ department: GOALS, departments: [departmentTargets] });
  expect(table.project.indicators).toHaveLength(1);
  expect(table.project.indicators[0]).toMatchObject({ level3: '受益人数', weight: new Big(40) });
  // What the indicators leave of 100 points is for the execution.
  expect(table.project.execution?.weight?.toNumber()).toBe(60);
});

test('money that a project lacks is in no sum, nor is it taken for 0', () => {
  const { table } = evaluate({ department: GOALS }, [project(10), project(null)], sumsOf('', ''));
  expect([table.project.execution?.initial, table.project.execution?.budget]).toEqual([null, null]);
});

test('what was entered stays, and a sum that people wrote over; one that the formula gives is a formula', () => {
  const first = evaluate({ department: GOALS }).table.project;
  const known: ProjectTable = {
    ...first,
    outcome: '完成。',
    execution: { ...EMPTY_EXECUTION, ...first.execution, budget: new Big(30), executed: new Big(25) },
    indicators: first.indicators.map((one, at) => (at === 0 ? { ...one, actual: '96%' } : one)),
  };
  const { plan, table } = evaluate(
    { department: GOALS, departments: [known] },
    [project(10), project(20)],
    sumsOf(30, 24),
  );
  expect(table.project.outcome).toBe('完成。');
  expect(table.project.indicators[0]?.actual).toBe('96%');
  const [budget, executed] = [plan.rows[5]?.[4], plan.rows[5]?.[5]];
  expect(budget && isFormula(budget) && budget.formula).toBe('B');
  expect(executed).toBe(25);
});

test('without goals, targets or an evaluation of a department there is nothing to evaluate', () => {
  expect(departmentParts(EMPTY_DOCUMENT)).toBeNull();
  expect(
    departmentParts({ ...EMPTY_DOCUMENT, department: { ...GOALS, overall: null, subGoals: [] } }),
  ).toBeNull();
  const alone = { ...departmentTargets, form: 'departmentSelfEvaluation' };
  expect(departmentParts({ ...EMPTY_DOCUMENT, departments: [alone] })?.known).toBe(alone);
});

test('an evaluation beside the goals is judged by what it adds, one that stands alone by all', () => {
  const evaluation = { ...departmentTargets, form: 'departmentSelfEvaluation' };
  const followers = (document: Partial<typeof EMPTY_DOCUMENT>) => [
    ...tablesThatFollow({ ...EMPTY_DOCUMENT, ...document }).keys(),
  ];
  expect(followers({ departments: [evaluation] })).toEqual([]);
  expect(followers({ department: GOALS, departments: [evaluation] })).toEqual([evaluation]);
  expect(followers({ departments: [departmentTargets, evaluation] })).toEqual([evaluation]);
});
