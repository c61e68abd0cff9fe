import { DEFAULT_FORM } from '../../../domain/project-table';
import { requiredField } from '../../support/required-field';

export const nameMissing = requiredField(
  'name-missing',
  'name',
  { 'zh-CN': '项目名称', 'en-US': 'Project name' },
  (t) => t.name === null && (t.form === DEFAULT_FORM || t.origin.cells.has('name')),
  [DEFAULT_FORM, 'declaration', 'selfEvaluation', 'monitoring'],
);
