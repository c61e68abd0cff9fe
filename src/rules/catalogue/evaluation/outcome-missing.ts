import { LOOKING_BACK } from '../../support/forms';
import { requiredField } from '../../support/required-field';

export const outcomeMissing = {
  ...requiredField(
    'outcome-missing',
    'outcome',
    { 'zh-CN': '目标实际完成情况', 'en-US': 'Result of the goals' },
    (t) => t.outcome === null,
    LOOKING_BACK,
  ),
  family: 'evaluation',
} as const;
