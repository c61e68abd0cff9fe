import { NOT_APPLICABLE, type WorkbookRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const settingsEntry: WorkbookRule = {
  scope: 'workbook',
  id: 'settings-entry',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '检查设置填写无效', 'en-US': 'Setting cannot be used' },
  message: {
    'zh-CN': '“检查设置”中“{label}”填的是“{shown}”，无法采用，检查按默认值进行。请改正或清空该单元格。',
    'en-US':
      'The setting "{label}" says "{shown}", which it cannot be; the check goes by its default. Correct the cell or clear it.',
  },
  why: {
    'zh-CN': '设置填错而不说明，检查就按另一套标准进行，结果看上去却没有问题。',
    'en-US': 'A check that goes by other limits than were meant looks as if all were well.',
  },
  source: SOURCES.review,
  check({ unusableSettings }) {
    if (unusableSettings === undefined) return NOT_APPLICABLE;
    return unusableSettings.entries.map(({ field, label, shown }) => ({ field, values: { label, shown } }));
  },
};
