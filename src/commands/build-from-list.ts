import type { OwnTemplate } from '../templates/own-template';
import type { BulkResult, ExistingPolicy } from '../workbook/bulk-result';
import { tellBulkResult } from './bulk-result-messages';
import type { Command } from './command';

/** Makes a target table for every row of the project list. */
export const buildFromList: Command<{ existing: ExistingPolicy; own: readonly OwnTemplate[] }, BulkResult> = {
  id: 'build-from-list',
  label: { 'zh-CN': '按清单生成', 'en-US': 'Build from list' },
  description: {
    'zh-CN': '按项目清单一次生成全部绩效目标表和汇总表。已有的项目编码跳过。',
    'en-US':
      'Builds a target table for every row of the project list, and the summary. Project codes already there are skipped.',
  },
  offered: { pane: true, ribbon: [{ functionName: 'buildFromList', input: '' }] },
  doing: { 'zh-CN': '正在按清单生成', 'en-US': 'Building from the list' },
  isCancellable: true,
  run: async ({ existing, own }, { open, onProgress }) =>
    (await import('./in-excel/build-from-list')).buildFromList({
      existing,
      own,
      onProgress,
      session: (await open()).session,
    }),
  tell: tellBulkResult,
};
