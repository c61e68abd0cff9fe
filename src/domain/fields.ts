import type { DepartmentGoals, SubGoal } from './department-goals';
import { field, named, type Field, type ListField, type Names } from './field';
import type { FieldKind } from './field-kinds';
import type { Indicator } from './indicator';
import type { FieldPath } from './place';
import type { BudgetItem, StatedAmount } from './money-rows';
import {
  EMPTY_EXECUTION,
  type LevelPoints,
  type Period,
  type ProjectTable,
  type SpendingPlan,
} from './project-table';

const HEAD: readonly FieldPath[] = ['code', 'name'];
const MONEY: readonly FieldPath[] = ['budget.total', 'code', 'name'];
const AGENCY: readonly FieldPath[] = ['agency.name', 'code', 'name'];
const ROW: readonly FieldPath[] = ['[].level3', '[].level2', 'code', 'name'];

const project = (path: string, kind: FieldKind, names: Names, near = HEAD, blank?: object) =>
  field<ProjectTable>(path, kind, names, near, blank);
const execution = (name: string, kind: FieldKind, names: Names) =>
  project(`execution.${name}`, kind, names, ['execution.executed', ...MONEY], EMPTY_EXECUTION);

const period = (end: keyof Period, names: Names) =>
  project(`period.${end}`, 'text', names, ['period.start', 'period.end', ...HEAD], {
    start: null,
    end: null,
  });

/** The fields of a project's table that hold one value, in the order in which they are printed. */
export const PROJECT_FIELDS: readonly Field<ProjectTable>[] = [
  project('agency.code', 'text', ['预算单位编码', 'Agency code'], AGENCY),
  project('agency.name', 'text', ['预算单位', 'Agency'], AGENCY),
  project('supervisor', 'text', ['主管部门', 'Supervising department'], AGENCY),
  project('year', 'number', ['年度', 'Year']),
  project('moneyUnit', 'moneyUnit', ['金额单位', 'Money unit'], AGENCY),
  project('code', 'text', ['项目编码', 'Project code']),
  project('name', 'text', ['项目名称', 'Project name']),
  project('budget.total', 'amount', ['预算数', 'Budget'], MONEY),
  project('budget.fiscal', 'amount', ['财政资金', 'Fiscal funds'], MONEY),
  project('budget.other', 'amount', ['其他资金', 'Other funds'], MONEY),
  execution('initial', 'amount', ['年初预算数', 'Initial budget']),
  execution('budget', 'amount', ['全年预算数', 'Budget of the year']),
  execution('executed', 'amount', ['执行数', 'Executed']),
  execution('forecast', 'amount', ['全年预计执行数', 'Forecast for the year']),
  execution('rate', 'percent', ['执行率', 'Execution rate']),
  execution('weight', 'points', ['执行率分值', 'Points of execution']),
  execution('score', 'points', ['执行率得分', 'Score of execution']),
  period('start', ['项目开始时间', 'Start of the project']),
  period('end', ['项目完成时间', 'End of the project']),
  project('purpose', 'text', ['资金用途', 'Purpose']),
  project('outcome', 'text', ['目标实际完成情况', 'What became of the goals'], ['goals[0]', ...HEAD]),
  project(
    'spendingReason',
    'text',
    ['支出偏差原因及改进措施', 'Reason and measures of spending'],
    ['execution.rate', 'execution.executed', ...MONEY],
  ),
  project('weightTotal', 'points', ['分值合计', 'Sum of the points'], ['indicators[0].weight', ...HEAD]),
  project('score', 'points', ['总分', 'Total score']),
  project('rating', 'text', ['评价等级', 'Rating']),
];

const row = (path: string, kind: FieldKind, names: Names, blank?: object) =>
  field<Indicator>(path, kind, names, ROW, blank);
const EMPTY_HISTORY = { previous: null, beforePrevious: null };

/** The fields of an indicator, in the order of the columns. */
export const INDICATOR_FIELDS: readonly Field<Indicator>[] = [
  row('level1', 'text', ['一级指标', 'Level 1']),
  row('level2', 'text', ['二级指标', 'Level 2']),
  row('level3', 'text', ['三级指标', 'Level 3']),
  row('description', 'text', ['绩效指标描述', 'Description']),
  row('target', 'targetValue', ['指标值', 'Target value']),
  row('basis', 'text', ['指标值确定依据', 'Basis']),
  row('weight', 'points', ['分值', 'Points']),
  row('direction', 'text', ['指标方向性', 'Direction']),
  row('actual', 'text', ['实际完成值', 'Actual value']),
  row('score', 'points', ['得分', 'Score']),
  row('reason', 'text', ['偏差原因分析及改进措施', 'Reason and measures']),
  row('prospect', 'text', ['完成可能性', 'Prospect']),
  row('scoringRule', 'text', ['评分标准', 'Scoring rule']),
  row('history.previous', 'text', ['上年指标值', 'Value of last year'], EMPTY_HISTORY),
  row('history.beforePrevious', 'text', ['前年指标值', 'Value of the year before'], EMPTY_HISTORY),
];

const INDICATOR_ROWS = INDICATOR_FIELDS as readonly Field<unknown>[];
const LEVEL_POINTS: readonly FieldPath[] = ['indicators[0].level1', ...HEAD];
const levelPoints = (key: keyof LevelPoints, kind: FieldKind, names: Names) =>
  field<LevelPoints>(key, kind, names, LEVEL_POINTS);

/** The fields of the points that a level 1 has as a whole. */
const LEVEL_POINTS_FIELDS = [
  levelPoints('level1', 'text', ['一级指标', 'Level 1']),
  levelPoints('points', 'points', ['一级指标分值', 'Points of level 1']),
] as readonly Field<unknown>[];

const MONEY_ROW: readonly FieldPath[] = ['[].total', '[].name', ...MONEY];
const item = (key: keyof BudgetItem, kind: FieldKind, names: Names) =>
  field<BudgetItem>(key, kind, names, MONEY_ROW);

/** The fields of a task or an item of the costs. */
const ITEM_FIELDS = [
  item('name', 'text', ['任务或明细名称', 'Task or item']),
  item('content', 'text', ['主要内容或测算依据', 'Content']),
  item('total', 'amount', ['金额', 'Amount']),
  item('fiscal', 'amount', ['财政拨款', 'Fiscal funds']),
  item('other', 'amount', ['其他资金', 'Other funds']),
] as readonly Field<unknown>[];

const stated = (key: keyof StatedAmount, kind: FieldKind, names: Names) =>
  field<StatedAmount>(key, kind, names, ['[].amount', ...MONEY]);

/** The fields of an amount that no other field holds. */
const AMOUNT_FIELDS = [
  stated('of', 'text', ['所属合计', 'Sum']),
  stated('role', 'text', ['类别', 'Role']),
  stated('name', 'text', ['款项', 'What it is']),
  stated('amount', 'amount', ['金额', 'Amount']),
] as readonly Field<unknown>[];

const NOTHING_LATER = { goals: [], indicators: [] };

/** The fields of a project's table that hold several entries. */
export const PROJECT_LISTS: readonly ListField<ProjectTable>[] = [
  {
    key: 'plan',
    name: named(['资金支出计划（%）', 'Spending plan (%)']),
    near: ['plan[0]', ...MONEY],
    entries: 'share',
    get: ({ plan }) => plan,
    set: (table, entries) => {
      const [march = null, june = null, october = null, december = null] = entries as (number | null)[];
      return { ...table, plan: [march, june, october, december] satisfies SpendingPlan };
    },
  },
  {
    key: 'goals',
    name: named(['绩效目标', 'Goals']),
    near: ['goals[0]', 'purpose', ...HEAD],
    entries: 'text',
    get: ({ goals }) => goals,
    set: (table, entries) => ({ ...table, goals: entries as string[] }),
  },
  {
    key: 'items',
    name: named(['任务或明细', 'Tasks or items']),
    near: ['items[0].total', ...MONEY],
    rows: ITEM_FIELDS,
    get: ({ items }) => items,
    set: (table, rows) => ({ ...table, items: rows as BudgetItem[] }),
  },
  {
    key: 'amounts',
    name: named(['其他金额', 'Further amounts']),
    near: ['amounts[0].amount', ...MONEY],
    rows: AMOUNT_FIELDS,
    get: ({ amounts }) => amounts,
    set: (table, rows) => ({ ...table, amounts: rows as StatedAmount[] }),
  },
  {
    key: 'indicators',
    name: named(['绩效指标', 'Indicators']),
    near: ['indicators[0].level2', 'indicators[0].level1', 'goals[0]', ...HEAD],
    rows: INDICATOR_ROWS,
    get: ({ indicators }) => indicators,
    set: (table, rows) => ({ ...table, indicators: rows as Indicator[] }),
  },
  {
    key: 'levelPoints',
    name: named(['一级指标分值', 'Points of level 1']),
    near: LEVEL_POINTS,
    rows: LEVEL_POINTS_FIELDS,
    get: ({ levelPoints: points }) => points,
    set: (table, rows) => ({ ...table, levelPoints: rows as LevelPoints[] }),
  },
  {
    key: 'longTerm.goals',
    name: named(['中长期绩效目标', 'Long-term goals']),
    near: ['longTerm.goals[0]', 'goals[0]', ...HEAD],
    entries: 'text',
    get: ({ longTerm }) => longTerm?.goals ?? [],
    set: (table, goals) => ({
      ...table,
      longTerm: { ...(table.longTerm ?? NOTHING_LATER), goals: goals as string[] },
    }),
  },
  {
    key: 'longTerm.indicators',
    name: named(['中长期绩效指标', 'Long-term indicators']),
    near: ['longTerm.indicators[0].level2', 'indicators[0].level2', ...HEAD],
    rows: INDICATOR_ROWS,
    get: ({ longTerm }) => longTerm?.indicators ?? [],
    set: (table, rows) => ({
      ...table,
      longTerm: { ...(table.longTerm ?? NOTHING_LATER), indicators: rows as Indicator[] },
    }),
  },
];

const PART: readonly FieldPath[] = ['overall', 'agency'];
const SUB_GOAL: readonly FieldPath[] = ['[].name', '[].no', ...PART];
const subGoal = (key: keyof SubGoal, kind: FieldKind, names: Names) =>
  field<SubGoal>(key, kind, names, SUB_GOAL);

/** The fields of a numbered sub-goal. */
export const SUB_GOAL_FIELDS: readonly Field<SubGoal>[] = [
  subGoal('no', 'number', ['序号', 'Number']),
  subGoal('name', 'text', ['分项名称', 'Name of the sub-goal']),
  subGoal('goal', 'text', ['分项绩效目标', 'Goal']),
  subGoal('indicator', 'text', ['分项绩效指标', 'Indicator']),
];

/** The fields of the department's goals that hold one value. */
export const DEPARTMENT_FIELDS: readonly Field<DepartmentGoals>[] = [
  field('agency', 'text', ['部门名称', 'Department'], PART),
  field('overall', 'text', ['总体绩效目标', 'Overall goals'], PART),
];

/** The fields of the department's goals that hold several entries. */
export const DEPARTMENT_LISTS: readonly ListField<DepartmentGoals>[] = [
  {
    key: 'subGoals',
    name: named(['分项绩效目标', 'Sub-goals']),
    near: ['subGoals[0].name', ...PART],
    rows: SUB_GOAL_FIELDS as readonly Field<unknown>[],
    get: ({ subGoals }) => subGoals,
    set: (department, rows) => ({ ...department, subGoals: rows as SubGoal[] }),
  },
  {
    key: 'measures',
    name: named(['工作保障措施', 'Safeguard measures']),
    near: ['measures[0]', ...PART],
    entries: 'text',
    get: ({ measures }) => measures,
    set: (department, entries) => ({ ...department, measures: entries as string[] }),
  },
];
