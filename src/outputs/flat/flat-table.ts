import type { Amount } from '../../domain/money';

/** Digits behind the point of decimals: 8 of amounts in 万元 are a hundredth of a cent. */
export const AMOUNT_SCALE = 8;
export const FIGURE_SCALE = 6;

/** What a column holds: `DECIMAL(18,8)` and `DECIMAL(18,6)` are exact. */
export type FlatType = 'VARCHAR' | 'INTEGER' | 'BOOLEAN' | 'DECIMAL(18,8)' | 'DECIMAL(18,6)';

export type FlatValue = string | number | boolean | Amount | null;

/** A column of a flat table, and what it means. */
export interface FlatColumn {
  name: string;
  type: FlatType;
  meaning: string;
}

export type FlatTableName = 'projects' | 'indicators' | 'follow_ups' | 'follow_up_indicators' | 'findings';

/** A row of a flat table: a value for each column, in their order, and the partition that it belongs to. */
export interface FlatRow {
  table: FlatTableName;
  /** Null where nobody tells. */
  year: number | null;
  region: string | null;
  values: readonly FlatValue[];
}

const text = (name: string, meaning: string): FlatColumn => ({ name, type: 'VARCHAR', meaning });
const whole = (name: string, meaning: string): FlatColumn => ({ name, type: 'INTEGER', meaning });
const amount = (name: string, meaning: string): FlatColumn => ({ name, type: 'DECIMAL(18,8)', meaning });
const figure = (name: string, meaning: string): FlatColumn => ({ name, type: 'DECIMAL(18,6)', meaning });

/** What tells a project in every table. */
const PROJECT: readonly FlatColumn[] = [
  text('project_id', 'the same for one project of a file in all tables; null of a department'),
  text('file', 'the file, as it was named on the command line'),
  text('agency_code', 'code of the agency'),
  text('agency_name', '预算单位'),
  text('code', '项目编码, in the usual spelling'),
  text('name', '项目名称'),
];

/** What an indicator is, in whatever phase. */
const INDICATOR_NAMES: readonly FlatColumn[] = [
  whole('number', 'its place in the table, from 1'),
  text('level1', '一级指标'),
  text('level2', '二级指标'),
  text('level3', '三级指标'),
];

/** What it aims at. */
const TARGET: readonly FlatColumn[] = [
  text('target', '指标值, as written'),
  text('target_kind', 'quantity, percentage, range, date, period, grade, qualitative, placeholder or text'),
  text('comparator', '≥, ≤, >, <, = or ≈; null without one'),
  figure('target_number', 'the figure of a quantity or a percentage'),
  text('target_unit', 'its unit; % of a percentage'),
];

/** What tells a table of monitoring or self-evaluation. */
const FOLLOW_UP: readonly FlatColumn[] = [
  ...PROJECT,
  text('follow_up_id', 'the same for one table of monitoring or self-evaluation in both tables'),
  text('about', 'project or department'),
  text('phase', 'monitoring or evaluation'),
];

/** The columns of the flat tables. What is added later comes behind. */
export const FLAT_TABLES: Readonly<Record<FlatTableName, readonly FlatColumn[]>> = {
  projects: [
    ...PROJECT,
    text('sheet', 'the worksheet; null of a text'),
    text('form', 'id of the form of the table'),
    text('supervisor', '主管部门'),
    text('money_unit', 'the unit that the table states; amounts here are in 万元 whatever it is'),
    amount('budget_total', '预算数, in 万元; null where it could not be read'),
    amount('budget_fiscal', '财政资金, in 万元'),
    amount('budget_other', '其他资金, in 万元'),
    amount('executed', '执行数, in 万元'),
    figure('execution_rate', '执行率, in percent'),
    figure('plan_march', 'cumulative spending by the end of March, in percent'),
    figure('plan_june', 'the same for June'),
    figure('plan_october', 'the same for October'),
    figure('plan_december', 'the same for December'),
    text('purpose', '资金用途'),
    text('goals', '绩效目标, a line each'),
    figure('score', '总分'),
    text('rating', '评价等级'),
    text(
      'missing',
      'amounts that stand in the table and could not be read, by their names here; null where none',
    ),
  ],
  indicators: [
    ...PROJECT,
    ...INDICATOR_NAMES,
    text('description', '绩效指标描述'),
    ...TARGET,
    text('basis', '指标值确定依据'),
    figure('weight', '分值'),
    text('actual', '实际完成值'),
    figure('score', '得分'),
    text('reason', '偏差原因分析及改进措施'),
    text('prospect', '完成可能性'),
    text('scoring_rule', '评分标准'),
    text('previous', '上年指标值'),
    text('before_previous', '前年指标值'),
  ],
  follow_ups: [
    ...FOLLOW_UP,
    text('sheet', 'the worksheet; null of a text'),
    text('form', 'id of the form of the table'),
    text('money_unit', 'the unit that the table states; amounts here are in 万元 whatever it is'),
    amount('initial_budget', '年初预算数, in 万元'),
    amount('budget', '全年预算数 (after adjustments), in 万元'),
    amount('executed', '执行数, in 万元; of a monitoring that of the months so far'),
    amount('forecast', '全年预计执行数, in 万元'),
    figure('execution_rate', '执行率, in percent, as the table states it'),
    figure('execution_points', '分值 of the execution'),
    figure('execution_score', '得分 of the execution'),
    text('goals', '绩效目标, a line each'),
    text('outcome', '实际完成情况'),
    figure('score', '总分'),
    text('rating', '评价等级'),
    text(
      'missing',
      'amounts that the table states and that no column could hold, by their names here; null where none',
    ),
  ],
  follow_up_indicators: [
    ...FOLLOW_UP,
    ...INDICATOR_NAMES,
    ...TARGET,
    figure('weight', '分值'),
    text('actual', '实际完成值, or what was achieved so far'),
    figure('score', '得分'),
    text('prospect', '完成可能性'),
    text('reason', '偏差原因分析及改进措施'),
  ],
  findings: [
    ...PROJECT,
    text('sheet', 'the worksheet; null of a text'),
    text('cell', 'the cell, such as B4; null of a text'),
    whole('line', 'the line or row of a source without cells, from 1'),
    text('rule', 'id of the rule (see rules.md)'),
    text('family', 'what the rule looks after'),
    text('severity', 'error, warning or info; undecided where the rule lacked a fact'),
    text('field', 'the field, such as indicators[3].target'),
    text('value', 'what stands there'),
    text('message_zh', 'the sentence in Chinese'),
    text('message_en', 'the sentence in English'),
    text('fix', 'what a safe repair would put there'),
  ],
};
