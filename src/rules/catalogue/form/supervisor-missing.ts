import { OTHER_FORMS } from '../../support/forms';
import { requiredField } from '../../support/required-field';

export const supervisorMissing = requiredField(
  'supervisor-missing',
  'supervisor',
  { 'zh-CN': '主管部门', 'en-US': 'Supervising department' },
  (t) => t.supervisor === null,
  OTHER_FORMS,
);
