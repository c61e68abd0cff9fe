import { requiredCell } from '../../support/required-cell';

export const targetMissing = requiredCell(
  'target-missing',
  'target',
  'error',
  { 'zh-CN': '指标值', 'en-US': 'Target value' },
  {
    'zh-CN': '没有指标值就无法判断是否完成。',
    'en-US': 'Without a target nobody can tell whether it was reached.',
  },
);
