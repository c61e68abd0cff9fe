import { normaliseLabel } from '../../domain/text';

/** Longer texts are no titles. */
const LONGEST_TITLE = 120;

/** `绩效目标表`, `绩效目标申报表（2023年度）`, `绩效自评表`, `绩效监控表(申遗)`, `绩效目标运行监控情况表`. */
const TITLE =
  /绩效[\p{Script=Han}、]{0,4}(?:目标|指标|自评|监控|评价|完成)[\p{Script=Han}]{0,8}表(?:\([^()]{1,20}\))?$/u;

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
    text.length < 24 && /^(?:[-—–]+\d{1,4}[-—–]+|第\d{1,4}页(?:共\d{1,4}页)?)$/.test(normaliseLabel(text))
  );
}
