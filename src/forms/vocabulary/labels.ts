import { level1Of, level2Of } from '../../domain/indicator-levels';
import { normaliseLabel } from '../../domain/text';

/** The labelled fields of the upper blocks of the project form. */
export type ProjectLabel =
  | 'code'
  | 'name'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'budgetBlock'
  | 'purpose'
  | 'plan'
  | 'goals'
  | 'agency'
  | 'moneyUnit';

const PROJECT_LABELS: ReadonlyMap<string, ProjectLabel> = new Map([
  ['项目编码', 'code'],
  ['项目代码', 'code'],
  ['项目编号', 'code'],
  ['项目名称', 'name'],
  ['预算数', 'budget.total'],
  ['预算总额', 'budget.total'],
  ['预算金额', 'budget.total'],
  ['资金总额', 'budget.total'],
  ['财政资金', 'budget.fiscal'],
  ['财政拨款', 'budget.fiscal'],
  ['其他资金', 'budget.other'],
  ['预算规模及资金用途', 'budgetBlock'],
  ['预算规模', 'budgetBlock'],
  ['资金用途', 'purpose'],
  ['资金支出计划(%)', 'plan'],
  ['资金支出计划', 'plan'],
  ['支出计划(%)', 'plan'],
  ['支出计划', 'plan'],
  ['绩效目标', 'goals'],
  ['年度绩效目标', 'goals'],
  ['项目绩效目标', 'goals'],
  ['预算单位', 'agency'],
  ['单位名称', 'agency'],
  ['部门(单位)', 'agency'],
  ['部门(单位)名称', 'agency'],
  ['预算部门', 'agency'],
  ['主管部门', 'agency'],
  ['单位', 'moneyUnit'],
  ['金额单位', 'moneyUnit'],
  ['计量单位', 'moneyUnit'],
]);

/** The field that a label of the project form names, or null of any other text. */
export function projectLabel(text: string): ProjectLabel | null {
  if (text.length > 30) return null;
  return PROJECT_LABELS.get(normaliseLabel(text).replace(/^其中/, '')) ?? null;
}

/** The labels that begin a row of the project form. */
export function startsRow(text: string): boolean {
  const label = projectLabel(text);
  return (
    label === 'code' ||
    label === 'budgetBlock' ||
    label === 'plan' ||
    label === 'goals' ||
    indicatorColumn(text) === 'level1'
  );
}

/** Month (1-12) of a column of the spending plan (`3月底`), or null. */
export function planMonth(text: string): number | null {
  if (text.length > 12) return null;
  const month = Number(/^(?:截至|至)?(\d{1,2})月(?:底|末)?(?:前)?$/.exec(normaliseLabel(text))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** The columns of the indicator block. */
export type IndicatorColumn = 'level1' | 'level2' | 'level3' | 'description' | 'target' | 'basis';

const INDICATOR_COLUMNS: ReadonlyMap<string, IndicatorColumn> = new Map([
  ['一级指标', 'level1'],
  ['二级指标', 'level2'],
  ['三级指标', 'level3'],
  ['绩效指标描述', 'description'],
  ['指标描述', 'description'],
  ['指标内容', 'description'],
  ['指标说明', 'description'],
  ['指标值', 'target'],
  ['绩效指标值', 'target'],
  ['年度指标值', 'target'],
  ['目标值', 'target'],
  ['指标值确定依据', 'basis'],
  ['确定依据', 'basis'],
  ['指标依据', 'basis'],
  ['指标值依据', 'basis'],
]);

/** The column of the indicator block that a header cell names, or null. */
export function indicatorColumn(text: string): IndicatorColumn | null {
  return text.length > 20 ? null : (INDICATOR_COLUMNS.get(normaliseLabel(text)) ?? null);
}

export function isLevel1Name(text: string): boolean {
  return level1Of(text) !== null;
}

export function isLevel2Name(text: string): boolean {
  return level2Of(text) !== null;
}

/** The title over a project table, `3.村级转移支付绩效目标表`. */
export function isProjectTitle(text: string): boolean {
  return /绩效目标表$/.test(normaliseLabel(text)) && text.length <= 120;
}

/** The parts of the department's text, and headings that only structure a document. */
export type Heading = 'overall' | 'subGoals' | 'measures' | 'structure';

/** The part that a heading begins, or null of a text that is no heading. Numbers before and marks around are ignored. */
export function headingOf(text: string): Heading | null {
  if (text.length > 80 || normaliseLabel(text) === '') return null;
  const plain = normaliseLabel(text).replace(
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/,
    '',
  );
  switch (plain) {
    case '总体绩效目标':
    case '部门总体绩效目标':
      return 'overall';
    case '分项绩效目标':
      return 'subGoals';
    case '工作保障措施':
    case '保障措施':
    case '实现绩效目标的保障措施':
      return 'measures';
    case '':
    case '部门整体绩效目标':
    case '部门预算绩效目标':
    case '预算项目绩效目标':
    case '部门预算项目绩效目标':
    case '项目绩效目标':
      return 'structure';
    default:
      return null;
  }
}

/** A page number standing alone: `- 3 -`, `第 3 页`. */
export function isPageNumber(text: string): boolean {
  return (
    text.length < 24 && /^(?:[-—–]+\d{1,4}[-—–]+|第\d{1,4}页(?:共\d{1,4}页)?)$/.test(normaliseLabel(text))
  );
}
