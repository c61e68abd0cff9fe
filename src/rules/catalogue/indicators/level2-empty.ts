import type { IndicatorRule } from '../../rule';
import { requiredCell } from '../../support/required-cell';

const required = requiredCell(
  'level2-empty',
  'level2',
  'error',
  { 'zh-CN': '二级指标', 'en-US': 'Level 2' },
  {
    'zh-CN': '不写二级指标就不知道它考核数量、质量、时效、成本还是效益。',
    'en-US':
      'Without level 2 nobody knows whether it measures quantity, quality, timeliness, cost or benefit.',
  },
);

/** A fresh table states it. */
export const level2Empty: IndicatorRule = { ...required, isToDo: false };
