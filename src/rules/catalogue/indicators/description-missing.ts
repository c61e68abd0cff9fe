import { DEFAULT_FORM } from '../../../domain/project-table';
import { requiredCell } from '../../support/required-cell';

export const descriptionMissing = requiredCell(
  'description-missing',
  'description',
  'warning',
  { 'zh-CN': '绩效指标描述', 'en-US': 'Description' },
  {
    'zh-CN': '描述应写清指标的含义或计算方法。',
    'en-US': 'The description says what is counted and how.',
  },
  // Elsewhere the column is there for what needs explaining.
  [DEFAULT_FORM],
);
