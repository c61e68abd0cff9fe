import { normaliseLabel } from '../../domain/text';

/** Longer texts are no titles. */
const LONGEST_TITLE = 120;

/** `绩效目标表`, `绩效目标申报表（2023年度）`, `绩效自评表`, `绩效监控表(申遗)`, `绩效目标运行监控情况表`, `项目申报表（绩效目标表）`. */
const TITLE =
  /绩效[\p{Script=Han}、]{0,4}(?:目标|指标|自评|监控|评价|完成|信息|公开|跟踪|考核)[\p{Script=Han}]{0,8}表(?:\([^()]{1,20}\)|\))?$/u;

/** `续表`, `…绩效目标表（续）`: the table above goes on, on its next page. */
const CONTINUED = /(?:[（(]续表?[\d一二三]?[)）]|续表[\d一二三]?|^接上[表页]|^续上表)$/;

/** Whether a line says that the table above it goes on below. */
export function isContinuation(text: string): boolean {
  return text.length <= LONGEST_TITLE && CONTINUED.test(normaliseLabel(text));
}

/** The title over a table of targets in any form. */
export function isFormTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && text.includes('表') && TITLE.test(normaliseLabel(text));
}

/** `（2024年度）`, `( 2019 年度)`, `2024年`: the year under a title. Gives it, or null of any other text. */
export function yearLine(text: string): number | null {
  if (text.length > 20) return null;
  const year = /^[[(【]?(?:((?:19|20)\d\d)年(?:度)?|((?:19|20)\d\d)年?度)[\])】]?$/.exec(
    normaliseLabel(text),
  );
  return year ? Number(year[1] ?? year[2]) : null;
}

/** The year that a title names beside the name of the project. */
export function yearInTitle(title: string, name: string | null): number | null {
  const plain = normaliseLabel(title);
  const rest = name === null ? plain : plain.replace(normaliseLabel(name), '');
  const year = /(?<!\d)((?:19|20)\d\d)年/.exec(rest)?.[1];
  return year === undefined ? null : Number(year);
}

/** Ends of the names of those who carry out projects, where no label says so. */
export const ORGANISATION =
  /(?:政府|街道|办事处|委员会|局|厅|部|委|办|处|院|所|站|队|馆|校|中心|机关|本级|公司|镇|乡|协会|联合会)(?:[（(].{1,10}[)）])?$/;

/** What stands before the name of a project in a title: enclosure, number and year (`附件1：2025年`, without blanks `附件12025年`). */
const BEFORE_NAME =
  /^(?:.{0,24}?(?:19|20)\d\d年度?|附[件表]?[\d一二三四五六七八九十-]*[:：.、]?|\d{1,3}[.、])/;
/** Words of titles that are of no project. */
const OF_ANY =
  /部门|单位|预算|项目|政策|支出|专项|资金|财政|[省市区县州镇乡]级|本级|中央|对?地方|转移支付|区域|整体|重点|自治区|公开|批复|经费/g;
const ENDS_NAME = /(?:项目|资金|经费|补[助贴]|工程|奖补|专项)$/;

/**
 * The project that a title names (`“智慧养老”平台运维项目绩效目标表`), for tables that name it nowhere else; null of a title
 * that names none, or only whose table it is.
 */
export function nameInTitle(title: string): string | null {
  const plain = normaliseLabel(title);
  const name = plain
    .slice(0, Math.max(0, plain.lastIndexOf('绩效')))
    .replace(BEFORE_NAME, '')
    .replace(/支出$/, '');
  const own = name.replace(OF_ANY, '');
  return ENDS_NAME.test(name) && own.length >= 4 && !ORGANISATION.test(own) ? name : null;
}

/** What the words of a title say of the table below it. */
export interface TitleTraits {
  isDepartment: boolean;
  isEvaluation: boolean;
  isMonitoring: boolean;
}

export function titleTraits(title: string): TitleTraits {
  const plain = normaliseLabel(title);
  return {
    isDepartment: /部门整体|整体支出|整体绩效|单位整体/.test(plain),
    isEvaluation: /自评|评价/.test(plain),
    isMonitoring: /监控/.test(plain),
  };
}

/** A page number standing alone: `- 3 -`, `第 3 页`. */
export function isPageNumber(text: string): boolean {
  return (
    text.length < 24 &&
    /[\d０-９]/.test(text) &&
    /^(?:[-—–]+\d{1,4}[-—–]+|第\d{1,4}页(?:共\d{1,4}页)?)$/.test(normaliseLabel(text))
  );
}
