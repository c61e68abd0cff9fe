import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

/** 正向指标: more is better; 反向指标, 逆向指标: less is. */
const DIRECTIONS = { lower: /^正/, upper: /^[反逆负]/ } as const;

export const directionComparator: IndicatorRule = {
  scope: 'indicator',
  id: 'direction-comparator',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '指标方向与比较符号矛盾', 'en-US': 'Direction against comparator' },
  message: {
    'zh-CN': '指标方向是“{direction}”，指标值却是“{value}”。',
    'en-US': 'The direction is "{direction}", but the target is "{value}".',
  },
  why: {
    'zh-CN': '正向指标越大越好，用≥；反向指标越小越好，用≤。方向填反，系统评分也会反。',
    'en-US':
      'More of a 正向 indicator is better, which ≥ says; less of a 反向 one, which ≤ says. With the wrong direction it is scored the wrong way round.',
  },
  source: SOURCES.core2021,
  check({ index, indicator: { direction, target }, figure }) {
    if (direction === null || target === null || figure === null) return NOT_APPLICABLE;
    if (figure.direction !== 'lower' && figure.direction !== 'upper') return NOT_APPLICABLE;
    const against = figure.direction === 'lower' ? DIRECTIONS.upper : DIRECTIONS.lower;
    if (!against.test(direction.trim())) return PASSED;
    return [{ field: indicatorPath(index, 'direction'), values: { direction, value: target.written } }];
  },
};
