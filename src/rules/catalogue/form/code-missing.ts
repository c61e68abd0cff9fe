import { requiredField } from '../../support/required-field';

export const codeMissing = requiredField(
  'code-missing',
  'code',
  { 'zh-CN': '项目编码', 'en-US': 'Project code' },
  (t) => t.code === null,
);
