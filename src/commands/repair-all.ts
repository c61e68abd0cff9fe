import type { Command } from './command';
import type { RepairReport } from './in-excel/pane-session';
import { tellRepairs } from './repair-messages';

/** Writes the safe repairs of the latest check, but for cells that are left out. */
export const repairAll: Command<{ leaveOut: readonly string[] }, RepairReport> = {
  id: 'repair-all',
  label: { 'zh-CN': '一键修复 {count} 格', 'en-US': 'Repair {count} {count:cell|cells} safely' },
  description: {
    'zh-CN': '先列出检查提出的稳妥修改，可逐格取消，再写入；检查后改动过的格不动，可以撤回。',
    'en-US':
      'Shows what a check safely proposes, cell by cell, and writes what you leave chosen. Can be taken back.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在修复', 'en-US': 'Repairing' },
  isCancellable: false,
  changesTables: true,
  run: async ({ leaveOut }, { open, locale, onProgress }) =>
    (await open()).repairAll(leaveOut, locale, onProgress),
  tell: tellRepairs,
};
