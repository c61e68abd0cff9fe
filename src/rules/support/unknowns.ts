import type { LocalText } from '../../locale/locale';

/** Why rules cannot decide; each says what to enter. */
export const UNKNOWN_YEAR: LocalText = {
  'zh-CN': '不知道预算年度：编码中没有可用的年度，请在设置中填写预算年度。',
  'en-US': 'The fiscal year is unknown: no code tells it. Enter it in the settings.',
};

export const UNKNOWN_MONEY_UNIT: LocalText = {
  'zh-CN': '表中没有写明金额单位（万元或元），无法换算比较。',
  'en-US': 'The table does not say its money unit (万元 or 元), so amounts cannot be compared.',
};

export const UNKNOWN_BUDGET: LocalText = {
  'zh-CN': '预算数没有填写，无法比较。',
  'en-US': 'The budget is not filled in, so there is nothing to compare with.',
};

export const UNKNOWN_VILLAGES: LocalText = {
  'zh-CN': '不知道村数：请在“设置”中填写行政村数，或在部门总体目标中写明。',
  'en-US':
    'The number of villages is unknown: the department text does not tell it. Enter it in the settings.',
};
