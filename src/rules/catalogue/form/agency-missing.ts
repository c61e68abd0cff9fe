import { requiredField } from '../../support/required-field';

export const agencyMissing = requiredField(
  'agency-missing',
  'agency.name',
  { 'zh-CN': '预算单位', 'en-US': 'Agency' },
  (t) => t.agency.name === null,
);
