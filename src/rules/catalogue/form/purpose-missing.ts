import { requiredField } from '../../support/required-field';

export const purposeMissing = requiredField(
  'purpose-missing',
  'purpose',
  { 'zh-CN': '资金用途', 'en-US': 'Purpose of the money' },
  (t) => t.purpose === null,
);
