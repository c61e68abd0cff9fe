/** What a column of the indicator block holds. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  /** 指标内容: the name of the indicator where no column has it, otherwise its description. */
  | 'content'
  /** Name and target in one cell: `补贴台数≥200台`. */
  | 'nameAndTarget'
  /** Levels 1 and 2 in one cell: `产出指标-数量指标`. */
  | 'bothLevels'
  | 'description'
  | 'comparator'
  | 'target'
  /** What was aimed at before the target was adjusted. */
  | 'formerTarget'
  | 'unit'
  | 'basis'
  /** 序号, 栏次: it counts rows or columns and says nothing of them. */
  | 'number'
  /** 绩效标准: the kind of standard (计划标准) in some forms, what is measured in others. */
  | 'standard'
  | 'direction'
  | 'weight'
  | 'scoringRule'
  | 'actual'
  | 'score'
  | 'reason'
  | 'prospect'
  | 'previous'
  | 'beforePrevious'
  | 'remark';

export const INDICATOR_COLUMNS: Readonly<Record<IndicatorColumn, readonly string[]>> = {
  level1: ['一级指标', '一级指标名称', '一级'],
  level2: ['二级指标', '二级指标名称', '二级'],
  level3: ['三级指标', '三级指标名称', '指标名称', '三级', '绩效指标名称', '具体指标'],
  number: ['序号', '栏次'],
  content: ['指标内容', '内容', '四级指标'],
  nameAndTarget: ['具体指标(指标值)', '三级指标(指标值)', '指标内容(指标值)', '具体指标(指标内容、指标值)'],
  bothLevels: ['一、二级指标', '一级指标/二级指标', '一级指标-二级指标'],
  description: ['绩效指标描述', '指标描述', '指标说明', '指标解释', '指标释义', '绩效指标说明'],
  comparator: ['指标性质', '计算符号', '比较符号', '指标符号', '运算符号'],
  target: [
    '指标值',
    '绩效指标值',
    '年度指标值',
    '项目指标值',
    '指标目标值',
    '目标值',
    '年度目标值',
    '年初目标值',
    '年初指标值',
    '指标值及单位',
    '当年预期实现值',
    '预期实现值',
    '预期指标值',
    '预期值',
    '考核指标值',
    '计划指标值',
    '计划值',
    '指标值(或计划水平)',
    '全年指标值',
    '全年(程)指标值',
    '全年目标值',
    '全年预期值',
    '本年指标值',
    '当年指标值',
    '项目年度指标值',
    '绩效指标目标值',
    '预期目标值',
    '设定值',
    '指标目标',
    '实施期指标值',
    '实施周期指标值',
    '总体指标值',
    '中期指标值',
    '长期指标值',
    '绩效目标值',
    '数值',
    '值',
    '本年',
    '本年度',
    '当年',
    '目标',
    '下限',
  ],
  formerTarget: ['原指标值', '原目标值', '调整前指标值', '调整前目标值'],
  unit: ['度量单位', '计量单位', '单位', '指标单位', '指标值单位'],
  basis: [
    '指标值确定依据',
    '确定依据',
    '指标依据',
    '指标值依据',
    '指标值来源',
    '指标确定依据',
    '指标值设定依据',
  ],
  standard: ['绩效标准'],
  direction: ['指标方向性', '指标方向', '方向性'],
  weight: ['权重', '分值', '分值权重', '指标分值', '指标权重', '权重分值', '标准分值', '标准分'],
  scoringRule: [
    '评(扣)分标准',
    '评扣分标准',
    '评分标准',
    '评分细则',
    '扣分标准',
    '评分规则',
    '计分标准',
    '评分说明',
  ],
  actual: [
    '实际完成值',
    '全年完成值',
    '全年实际值',
    '全年实际完成值',
    '年度实际完成值',
    '年度完成值',
    '实际完成数',
    '实际达到值',
    '自评完成值',
    '完成值',
    '当前完成值',
    '实际值',
    '实际完成',
    '实际完成情况',
    '完成情况',
    '指标完成情况',
    '半年度指标执行情况',
    '指标执行情况',
    '实际完成指标值',
    '目标完成值',
  ],
  score: ['得分', '自评得分', '自评分', '指标得分', '评价得分'],
  reason: [
    '偏差原因分析及改进措施',
    '偏差原因分析',
    '偏差原因',
    '偏差原因说明',
    '偏差原因及改进措施',
    '未完成原因分析',
    '未完成原因',
    '未完成原因和改进措施',
    '未完成原因及改进措施',
    '未完成原因分析及改进措施',
    '未完成原因及拟采取的改进措施',
    '原因分析',
    '原因说明',
    '原因',
  ],
  prospect: ['完成可能性分析', '完成目标可能性', '完成可能性', '目标完成可能性', '完成目标可能性分析'],
  previous: ['上年指标值', '上年实际值', '上年完成值', '上年值'],
  beforePrevious: ['前年指标值', '前年实际值', '前年完成值', '前年值'],
  remark: [
    '备注',
    '上限',
    '指标属性',
    '指标类型',
    '指标类别',
    '全年预计完成情况',
    '全年预计完成值',
    '预计全年完成情况',
  ],
};

/** Until which month a label says what was done (`1-9月完成值`); 0 of none. */
export function untilMonth(text: string): number {
  const month = Number(/(\d{1,2})月/.exec(text.replace(/\d{1,2}月?[-~—–至]/, ''))?.[1] ?? 0);
  return month <= 12 ? month : 0;
}

/** `1-7月完成情况`, `1-6月完成值`. */
export const ACTUAL_SO_FAR =
  /^(?:截至|截止)?(?:\d{1,2}[-~—–至])?\d{1,2}月(?:底|末|份)?(?:指标)?(?:实际|累计)?(?:完成情况|完成值|执行情况)$/;

/** Columns under 完成可能性, one of which is ticked. */
export const PROSPECT_COLUMNS: readonly string[] = ['确定能', '有可能', '可能', '不可能', '完全不可能'];

/** Kinds of reasons under 偏差原因分析, which are ticked. */
export const REASONS: readonly string[] = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他'];

/** A tick in such a column. */
export const TICK = /^[√✓✔☑■●○vV]$/;

/** What stands under 绩效标准 where it tells the kind of standard: 财预〔2015〕88号 names the first three. */
export const STANDARD_KINDS: ReadonlySet<string> = new Set([
  '历史标准',
  '行业标准',
  '计划标准',
  '国家标准',
  '地方标准',
  '预算标准',
  '其他标准',
  '经验标准',
]);
