import type { LocalText } from '../../locale/locale';
import { isBlank } from './field-state';
import type { JudgedProject } from './judged-project';

/** Why rules cannot decide; each says what to enter. */
export const UNKNOWN_YEAR: LocalText = {
  'zh-CN': '不知道预算年度：编码中没有可用的年度，请在设置中填写预算年度。',
  'en-US': 'The fiscal year is unknown: no code tells it. Enter it in the settings.',
};

/** What would have to be entered for such a reason, by the name of the setting. */
export function settingWanted(reason: LocalText): 'year' | 'villages' | null {
  return reason === UNKNOWN_YEAR ? 'year' : reason === UNKNOWN_VILLAGES ? 'villages' : null;
}

export const UNKNOWN_MONEY_UNIT: LocalText = {
  'zh-CN': '表中没有写明金额单位（万元或元），无法换算比较。',
  'en-US': 'The table does not say its money unit (万元 or 元), so amounts cannot be compared.',
};

const UNKNOWN_BUDGET: LocalText = {
  'zh-CN': '预算数没有填写，无法比较。',
  'en-US': 'The budget is not filled in, so there is nothing to compare with.',
};

export const UNKNOWN_VILLAGES: LocalText = {
  'zh-CN': '不知道村数：请在“设置”中填写行政村数，或在部门总体目标中写明。',
  'en-US':
    'The number of villages is unknown: the department text does not tell it. Enter it in the settings.',
};

const UNREADABLE_BUDGET: LocalText = {
  'zh-CN': '预算数无法读取（单元格显示错误、公式没有结果或不是数字），无法比较。',
  'en-US':
    'The budget cannot be read (its cell shows an error, has a formula without a result or no number), so there is nothing to compare with.',
};

export const NOT_CALCULATED: LocalText = {
  'zh-CN': '单元格是公式，文件中没有保存它的结果。请用 Excel 打开该文件并保存后再检查。',
  'en-US':
    'The cell has a formula of which the file has no result. Open the file in Excel, save it and check again.',
};

export const UNIT_NOT_UNDERSTOOD: LocalText = {
  'zh-CN': '看不懂金额单位“{written}”，各项金额无法换算。请改为万元或元。',
  'en-US': 'The money unit "{written}" is not understood, so no amount can be converted. Use 万元 or 元.',
};

export const UNITS_CONTRADICT: LocalText = {
  'zh-CN': '“{written}”与表中别处写的金额单位不一致，不知道各项金额用哪一种。请改为同一种单位。',
  'en-US':
    '"{written}" contradicts the money unit elsewhere in the table, so nobody can say which one the amounts are in. State one unit.',
};

/** Why the budget of a project in yuan is not known. */
export function whyUnknownBudget({ table }: JudgedProject): LocalText {
  if (table.budget.total !== null) return UNKNOWN_MONEY_UNIT;
  return isBlank(table, 'budget.total') ? UNKNOWN_BUDGET : UNREADABLE_BUDGET;
}
