import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { anyOf } from '../../../domain/has-word';
import { memo } from '../../../domain/memo';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { ENDS_OF_BASES } from '../../words/bases';

/** A basis named in a word, as the choices of the form are. */
const BARE_BASIS = new RegExp(`^\\p{Script=Han}{1,4}${anyOf(ENDS_OF_BASES)}$`, 'u');

/** The bases that one cell lists without saying more of any. */
const listedBases = memo((basis) => basis.split(/[\s；;、，,/]/).filter((part) => BARE_BASIS.test(part)));

export const severalBases: IndicatorRule = {
  scope: 'indicator',
  id: 'several-bases',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '一格多个依据', 'en-US': 'Several bases in one cell' },
  message: {
    'zh-CN': '“指标值确定依据”中列了{count}个依据（{bases}），应只写实际采用的一个。',
    'en-US': 'The cell names {count} bases ({bases}); give the one that the value really rests on.',
  },
  why: {
    'zh-CN': '列出全部备选项等于没有选择，多为下拉选项或模板文字未清理。',
    'en-US': 'A list of all choices is no choice; it is usually left over from a template.',
  },
  source: SOURCES.review,
  check({ index, indicator: { basis } }) {
    if (basis === null) return NOT_APPLICABLE;
    const bases = listedBases(basis);
    if (bases.length < 2) return PASSED;
    return [
      { field: indicatorPath(index, 'basis'), values: { count: bases.length, bases: bases.join('、') } },
    ];
  },
};
