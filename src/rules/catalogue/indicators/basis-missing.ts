import { DEFAULT_FORM } from '../../../domain/project-table';
import { requiredCell } from '../../support/required-cell';

export const basisMissing = requiredCell(
  'basis-missing',
  'basis',
  'warning',
  { 'zh-CN': '指标值确定依据', 'en-US': 'Basis' },
  {
    'zh-CN': '应写明指标值从何而来，如历史标准、行业标准或计划标准。',
    'en-US': 'Say where the value comes from: a historical, industry or planned standard.',
  },
  // Elsewhere the column is there for what needs explaining.
  [DEFAULT_FORM],
);
