import { requiredField } from '../../support/required-field';

export const nameMissing = requiredField(
  'name-missing',
  'name',
  { 'zh-CN': '项目名称', 'en-US': 'Project name' },
  (t) => t.name === null,
);
