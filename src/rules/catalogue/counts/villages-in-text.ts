import type { TextRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { speaksOfSome } from '../../support/village-counts';

const ALL_VILLAGES_IN_TEXT =
  /(?:全镇|全乡|全街道|全部|所有|辖区内?|覆盖|拨至|拨付)(?:的)?(\d{1,4})\s{0,3}个(?:行政)?村|(\d{1,4})\s{0,3}个行政村/;

export const villagesInText: TextRule = {
  scope: 'text',
  id: 'villages-in-text',
  family: 'counts',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '文字中的村数不一致', 'en-US': 'Number of villages in the text' },
  message: {
    'zh-CN': '文字写的是{found}个村，实有{expected}个村。',
    'en-US': 'The text speaks of {found} {found:village|villages}, there {expected:is|are} {expected}.',
  },
  why: {
    'zh-CN': '文字与指标、与部门总体目标的村数应一致。',
    'en-US': 'Text, indicators and department goals should name the same number.',
  },
  source: SOURCES.review,
  check(text, _place, _project, { villages }) {
    if (villages === null || !text.includes('村')) return null;
    const match = ALL_VILLAGES_IN_TEXT.exec(text.normalize('NFKC'));
    const found = Number(match?.[1] ?? match?.[2] ?? villages);
    return found === villages || speaksOfSome(text.slice(0, 40))
      ? null
      : { values: { found, expected: villages } };
  },
};
