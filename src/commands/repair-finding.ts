import type { Command } from './command';
import type { RepairReport } from './in-excel/pane-session';
import { tellRepairs } from './repair-messages';

/** Writes the repair of one finding. */
export const repairFinding: Command<{ findingId: string }, RepairReport> = {
  id: 'repair-finding',
  label: { 'zh-CN': '修复', 'en-US': 'Repair' },
  description: {
    'zh-CN': '把这一条的修改写入单元格，可以撤销。',
    'en-US': 'Writes the repair of this finding into its cell. Can be undone.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在修复', 'en-US': 'Repairing' },
  isCancellable: false,
  changesTables: true,
  run: async ({ findingId }, { open, locale, onProgress }) =>
    (await open()).repairOne(findingId, locale, onProgress),
  tell: tellRepairs,
};
