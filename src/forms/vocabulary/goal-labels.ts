/** Of which time goals or a block of indicators are; `any` is told by what stands beside it. */
export type Scope = 'year' | 'longTerm' | 'any';

/** Labels of goals; `actual` is what became of them. */
export const GOAL_LABELS: Readonly<Record<Scope | 'actual', readonly string[]>> = {
  any: [
    '绩效目标',
    '项目绩效目标',
    '总体目标',
    '总体绩效目标',
    '绩效目标内容',
    '项目总体绩效目标',
    '绩效目标描述',
    '目标',
  ],
  year: [
    '年度目标',
    '年度履职目标',
    '项目年度目标',
    '履职目标',
    '年度工作目标',
    '部门年度目标',
    '年度绩效目标',
    '年度总体目标',
    '年度总体绩效目标',
    '本年度绩效目标',
    '本年度目标',
    '本年绩效目标',
    '当年绩效目标',
    '项目年度绩效目标',
    '年初绩效目标',
    '年初设定目标',
    '年初目标',
    '全年绩效目标',
    '预期目标',
    '预期绩效目标',
  ],
  longTerm: [
    '长期目标',
    '长期绩效目标',
    '中期目标',
    '中期绩效目标',
    '中长期目标',
    '中长期绩效目标',
    '实施期目标',
    '实施期绩效目标',
    '实施期总体目标',
    '项目总目标',
    '项目总体目标',
    '项目总绩效目标',
    '绩效总目标',
    '项目绩效总目标',
    '总目标',
  ],
  actual: [
    '实际完成情况',
    '年度目标完成情况',
    '项目年度目标完成情况',
    '年度总体目标完成情况',
    '全年实际完成情况',
    '目标实际完成情况',
    '年度目标实际完成情况',
    '目标完成情况',
    '全年完成情况',
    '总体目标完成情况',
    '绩效目标完成情况',
  ],
};

/** `年度绩效目标1(40分)`: one of several goals, each with a block of indicators of its own. */
export const NUMBERED_GOAL = /^(?:年度(?:绩效)?|(?:年度)?绩效)目标[1-9一二三四五六七八九十]$/;

/** Labels left of a block of indicators. */
export const INDICATOR_BLOCKS: Readonly<Record<Scope, readonly string[]>> = {
  any: ['绩效指标', '项目绩效指标', '绩效目标衡量指标', '绩效指标体系', '指标', '产出及效益指标'],
  year: [
    '年度绩效指标',
    '本年度绩效指标',
    '本年绩效指标',
    '当年绩效指标',
    '项目年度绩效指标',
    '年度指标',
    '项目年度绩效目标衡量指标',
    '年度绩效目标衡量指标',
  ],
  longTerm: [
    '长期绩效指标',
    '长期指标',
    '中期绩效指标',
    '中期指标',
    '中长期绩效指标',
    '中长期指标',
    '实施期绩效指标',
    '实施期指标',
    '项目长期绩效目标衡量指标',
    '长期绩效目标衡量指标',
  ],
};

/** Labels left of other blocks, with what they say of it. */
export type LabelledBlock = 'money' | 'budget' | 'plan' | 'tasks' | 'costs' | 'indicators';

export const BLOCK_LABELS: Readonly<Record<Exclude<LabelledBlock, 'indicators'>, readonly string[]>> = {
  money: [
    '项目资金',
    '资金情况',
    '项目资金情况',
    '项目资金申请',
    '资金金额',
    '资金申请',
    '年度预算申请',
    '预算执行情况',
    '项目预算执行情况',
    '部门预算执行情况',
    '部门预算情况',
    '部门预算',
    '部门整体预算执行情况',
    '年度预算执行情况',
    '项目预算',
    '项目资金构成',
    '年度资金情况',
    '资金投入情况',
  ],
  budget: ['预算规模及资金用途', '预算规模'],
  plan: ['资金支出计划(%)', '资金支出计划', '支出计划(%)', '支出计划'],
  tasks: ['年度主要任务', '主要任务', '年度重点任务', '年度工作任务'],
  costs: [
    '项目预算成本构成',
    '预算成本构成',
    '项目成本构成',
    '项目支出明细',
    '项目支出明细预算',
    '子项目',
    '子项目构成',
    '子项目情况',
    '项目明细',
    '支出明细',
  ],
};

/** Columns of the tables of tasks and of costs that hold no amount. */
export const ITEM_COLUMNS: readonly string[] = [
  '任务名称',
  '主要内容',
  '任务内容',
  '主要实施内容',
  '实施内容',
  '期望达到的目标',
  '预期效果',
  '测算公式依据',
  '测算依据',
  '测算(公式)依据',
  '明细项目',
  '支出内容',
  '子项目名称',
  '明细项目名称',
  '支出事项',
];

/** Their column of amounts, where its label does not name a part of the budget. */
export const ITEM_AMOUNT: ReadonlySet<string> = new Set(['金额', '小计', '预算金额', '总额', '合计']);
