import type { Command } from './command';
import type { RepairReport } from './in-excel/pane-session';
import { tellRepairs } from './repair-messages';

/** Writes all safe repairs of the latest check. */
export const repairAll: Command<void, RepairReport> = {
  id: 'repair-all',
  label: { 'zh-CN': '一键修复 {count} 格', 'en-US': 'Repair {count} cells safely' },
  description: {
    'zh-CN': '把检查提出的稳妥修改写入单元格，检查后改动过的格不动，可以撤销。',
    'en-US': 'Writes what a check safely proposes into cells that are unchanged since. Can be undone.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在修复', 'en-US': 'Repairing' },
  isCancellable: false,
  changesTables: true,
  run: async (_, { open, locale, onProgress }) => (await open()).repairAll(locale, onProgress),
  tell: tellRepairs,
};
