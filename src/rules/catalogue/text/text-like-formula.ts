import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** Signs with which Excel lets a formula begin, in either width. */
const FORMULA_SIGNS = new Set('=+-@＝＋－＠');

export const textLikeFormula: TextRule = {
  scope: 'text',
  id: 'text-like-formula',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '文字像公式', 'en-US': 'Text looks like a formula' },
  message: {
    'zh-CN': '文字以“{sign}”开头，容易被 Excel 当作公式。',
    'en-US': 'The text begins with "{sign}", which Excel may take for a formula.',
  },
  why: {
    'zh-CN': '以=、+、-、@开头的文字再次编辑或导出时会变成公式或报错，请改写开头。',
    'en-US':
      'Such a text turns into a formula or an error when it is edited or exported. Begin it otherwise.',
  },
  source: SOURCES.review,
  check(text) {
    const sign = text.charAt(0);
    return FORMULA_SIGNS.has(sign) ? { values: { sign } } : null;
  },
};
