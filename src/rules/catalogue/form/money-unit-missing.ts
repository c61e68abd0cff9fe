import { requiredField } from '../../support/required-field';

export const moneyUnitMissing = requiredField(
  'money-unit-missing',
  'moneyUnit',
  { 'zh-CN': '金额单位（万元或元）', 'en-US': 'Money unit (万元 or 元)' },
  (t) => t.moneyUnit === null,
);
