import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const descriptionRepeatsName: IndicatorRule = {
  scope: 'indicator',
  id: 'description-repeats-name',
  family: 'indicators',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '描述只是重复名称', 'en-US': 'Description repeats the name' },
  message: {
    'zh-CN': '指标描述“{value}”与三级指标名称相同，没有说明怎么算。',
    'en-US': 'The description "{value}" is the name again; it does not say how the figure is found.',
  },
  why: {
    'zh-CN': '描述应写清指标的含义或计算方法，便于年底自评取数。',
    'en-US': 'The description says what is counted and how, so that the figure can be found at the year end.',
  },
  source: SOURCES.core2021,
  check({ index, indicator: { level3, description } }) {
    if (level3 === null || description === null) return NOT_APPLICABLE;
    if (level3 !== description) return PASSED;
    return [{ field: indicatorPath(index, 'description'), values: { value: description } }];
  },
};
