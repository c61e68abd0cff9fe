import { requiredField } from '../../support/required-field';
import { SOURCES } from '../../support/sources';

export const forecastMissing = {
  ...requiredField(
    'forecast-missing',
    'execution.forecast',
    { 'zh-CN': '全年预计执行数', 'en-US': 'Forecast for the year' },
    ({ execution }) => execution?.forecast == null,
    ['monitoring'],
  ),
  family: 'evaluation',
  severity: 'info',
  why: {
    'zh-CN': '年中监控要预计全年能执行多少，据此判断预算要不要调整。',
    'en-US': 'In the middle of the year the forecast tells whether the budget has to be changed.',
  },
  source: SOURCES.monitoring2019,
} as const;
