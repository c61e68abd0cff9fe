import { DEFAULT_LIMITS, type Limits, type EnteredSettings } from '../../domain/workbook-settings';

/** The name of an entry of the settings sheet. */
export type EntryName = Exclude<keyof EnteredSettings, 'limits' | 'rulesOff'> | keyof Limits;

/** Labels of the entries, in the order of the sheet, by which it is read again. */
export const ENTRY_LABELS: Readonly<Record<EntryName, string>> = {
  year: '预算年度',
  agency: '预算单位',
  moneyUnit: '金额单位',
  villages: '行政村数',
  approvedTotal: '部门批复总额（万元）',
  leastSatisfaction: '满意度下限（%）',
  longestText: '文字长度上限（字）',
  amountTolerance: '金额允许误差（元）',
  capSlack: '成本上限允许余量（%）',
  mostIndicators: '指标数量上限（个）',
  yellowBehind: '监控黄灯：支出落后计划（%）',
  redBehind: '监控红灯：支出落后计划（%）',
  countHidden: '计入隐藏工作表',
  form: '新表表式',
  standards: '单位标准',
};

export const ENTRY_NAMES = Object.keys(ENTRY_LABELS) as EntryName[];

/** What is said of each entry beside it. */
export const EXPLANATIONS: Readonly<Record<EntryName, string>> = {
  year: '四位年份。默认取项目编码第7、8位中最多的年度。',
  agency: '编码和名称连写。默认取各项目表中最多的单位。',
  moneyUnit: '万元或元，新插入的表采用。默认取各项目表中最多的金额单位。',
  villages: '辖区行政村数。默认取部门总体绩效目标中的“…个村”。',
  approvedTotal: '财政部门批复的总额。空着时取汇总表中填写的批复总额，都没有则不比较。',
  leastSatisfaction: '满意度指标低于此值时报告。',
  longestText: '用途、目标、描述超过此长度时报告。',
  amountTolerance: '预算数与分项之和、合计与批复数相差不超过此数时不报告。',
  capSlack: '成本上限测算高于预算但不超过此比例时不报告。',
  mostIndicators: '一个项目的指标超过此数时报告。',
  yellowBehind: '执行率低于计划进度超过此数（百分点）时，监控表显示黄色。刷新监控表后生效。',
  redBehind: '执行率低于计划进度超过此数（百分点），或有指标不可能完成时，监控表显示红色。刷新监控表后生效。',
  countHidden: '是或否。默认计入；填“否”时，隐藏工作表中的绩效目标表不检查、不汇总。',
  form: '插入模板、按清单生成时采用的表式。默认为含资金支出计划的项目绩效目标表。',
  standards: '财政部门的单位标准（JSON），在窗格“设置”中导入；清空即不再采用。',
};

/** How a choice is written. */
export const YES = '是';
export const NO = '否';

/** Whether an entry is a limit that rules compare with. */
export function isLimit(name: EntryName): name is keyof Limits {
  return name in DEFAULT_LIMITS;
}
