import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { EVERYDAY_PURCHASES } from '../../words/everyday-purchases';

const isWeak = hasWord(EVERYDAY_PURCHASES);

export const indicatorWeak: IndicatorRule = {
  scope: 'indicator',
  id: 'indicator-weak',
  family: 'target',
  severity: 'info',
  forms: 'all',
  kinds: ['quantity'],
  title: { 'zh-CN': '指标不反映项目成效', 'en-US': 'Weak indicator' },
  message: {
    'zh-CN': '“{name}”只反映日常采购，不反映项目干了什么，建议换成能说明成效的指标。',
    'en-US': '"{name}" only counts everyday purchases; choose something that tells what the project does.',
  },
  why: {
    'zh-CN': '购买办公用品次数一类指标放在哪个项目都成立，审核人会要求更换。',
    'en-US': 'Counting purchases of office supplies fits any project; reviewers ask for something better.',
  },
  source: SOURCES.review,
  check({ index, indicator: { level3 } }) {
    if (level3 === null) return NOT_APPLICABLE;
    if (!isWeak(level3)) return PASSED;
    return [{ field: indicatorPath(index, 'level3'), values: { name: level3 } }];
  },
};
