/**
 * What a label of a money row names: the budget of the year, its parts, or something beside it that must never be
 * taken for the budget of the year.
 */
export type MoneyPart =
  | 'total'
  | 'fiscal'
  | 'other'
  /** Money carried over from last year. */
  | 'carried'
  /** Part of the fiscal money, or money from elsewhere that no field of ours holds. */
  | 'part'
  /** The whole project over several years. */
  | 'whole'
  /** What the spending plan has for the months so far, on a monitoring sheet. */
  | 'planned';

export const MONEY_LABELS: Readonly<Record<MoneyPart, readonly string[]>> = {
  total: [
    '预算数',
    '预算总额',
    '预算金额',
    '预算资金',
    '项目金额',
    '项目经费',
    '项目经费总额',
    '经费预算',
    '经费总额',
    '资金总额',
    '资金金额',
    '年度资金总额',
    '年度资金申请总额',
    '年度资金',
    '年度预算',
    '年度预算数',
    '年度预算金额',
    '年度预算总额',
    '年度预算资金总额',
    '年度本级预算金额',
    '年度财政预算资金',
    '年度金额',
    '本年预算数',
    '本年度预算数',
    '本年度资金总额',
    '本年度预算金额',
    '本年度申请市财政预算资金',
    '本年度申请财政预算资金',
    '当年预算数',
    '当年资金总额',
    '预算申报数',
    '申请资金总额',
    '预算资金总额',
    '金额合计',
    '总额',
    '下达资金',
    '下达金额',
    '下达预算',
    '下达资金金额',
  ],
  fiscal: [
    '财政资金',
    '财政拨款',
    '财政性资金',
    '财政拨款资金',
    '一般公共预算',
    '一般公共预算拨款',
    '一般公共预算资金',
    '一般公共预算财政拨款',
    '当年财政拨款',
    '当年财政资金',
    '当年一般公共预算拨款',
    '本年财政拨款',
    '本年财政资金',
    '本年一般公共预算拨款',
    '年度财政拨款',
    '本级财政资金',
  ],
  other: ['其他资金', '其它资金', '自有资金', '单位资金', '单位自筹', '自筹资金', '财政专户管理资金'],
  carried: [
    '上年结转资金',
    '上年结转',
    '上年结余收入',
    '上年结余',
    '上年结转结余',
    '结转资金',
    '结转结余资金',
    '上年结转和结余',
  ],
  part: [
    '政府性基金',
    '政府性基金拨款',
    '政府性基金预算拨款',
    '国有资本经营预算拨款',
    '中央补助',
    '省级补助',
    '省补助',
    '市级补助',
    '县级补助',
    '地方补助',
    '上级补助',
    '上级资金',
    '本级资金',
    '镇级资金',
    '中央财政',
    '省级财政',
    '市级财政',
    '区级财政',
    '县级财政',
    '镇级财政',
    '中央资金',
    '中央财政资金',
    '省级资金',
    '省级财政资金',
    '市级资金',
    '市级财政资金',
    '区级资金',
    '县级资金',
    '县级财政资金',
    '地方资金',
    '基本支出',
    '项目支出',
  ],
  whole: [
    '总金额',
    '项目总额',
    '实施周期金额',
    '项目资金总额',
    '项目总投资',
    '项目总预算',
    '项目总金额',
    '总投资',
    '中期资金总额',
    '中期预算',
    '中期预算数',
    '实施期资金总额',
    '实施期预算',
    '全周期预算',
  ],
  planned: ['按计划应支出'],
};

/** The columns of a table of execution that hold amounts of money. */
export type ExecutionAmount = 'initial' | 'budget' | 'executed' | 'forecast';
/** The columns of a table of execution. */
export type ExecutionColumn = ExecutionAmount | 'rate' | 'weight' | 'score';

export const EXECUTION_COLUMNS: Readonly<Record<ExecutionColumn, readonly string[]>> = {
  initial: ['年初预算数', '年初预算', '年初预算金额', '年初批复数'],
  budget: ['全年预算数', '全年预算', '调整后预算数', '调整后预算', '调整预算数', '预算数', '年度预算数'],
  executed: [
    '全年执行数',
    '预算执行数',
    '执行数',
    '全年执行',
    '实际执行数',
    '实际执行',
    '累计执行数',
    '全年实际执行数',
    '实际支出数',
  ],
  forecast: ['全年预计执行数', '预计执行数', '全年预计数', '预计全年执行数'],
  rate: ['执行率', '预算执行率', '全年执行率', '支出执行率'],
  weight: ['分值', '权重', '分值权重', '预算执行率权重', '执行率权重', '预算执行率分值', '执行率分值'],
  score: ['得分', '自评得分', '执行率得分', '预算执行率得分', '自评分'],
};

/** `1-6月执行数`, `1—7月预算执行数`. */
export const EXECUTED_SO_FAR =
  /^(?:截至|截止)?(?:\d{1,2}[-~—–至])?\d{1,2}月(?:底|末|份)?(?:预算|实际|累计|已)*(?:执行|支出|支付|使用)(?:数|金额|额|资金)?$/;

/** `1-7月执行率`. */
export const RATE_SO_FAR =
  /^(?:截至|截止)?(?:\d{1,2}[-~—–至])?\d{1,2}月(?:底|末|份)?(?:预算|支出)*(?:执行率|(?:执行|支出)进度)$/;

/** Rows that take the same money apart in another way: what follows them belongs to no field. */
export const BREAKDOWN_LABELS: readonly string[] = [
  '按收入性质分',
  '按支出性质分',
  '按资金来源分',
  '按支出分类分',
  '按收入来源分',
  '按支出类型分',
  '按支出结构分',
  '按支出用途分',
  '按资金性质分',
  '按经费来源分',
];
