import { requiredCell } from '../../support/required-cell';

export const indicatorNameMissing = requiredCell(
  'indicator-name-missing',
  'level3',
  'error',
  { 'zh-CN': '三级指标', 'en-US': 'Name (level 3)' },
  {
    'zh-CN': '三级指标是指标的名称，空着等于没有指标。',
    'en-US': 'Level 3 is the name of the indicator; without it there is none.',
  },
);
