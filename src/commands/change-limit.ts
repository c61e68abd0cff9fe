import type { Limits } from '../domain/workbook-settings';
import type { Command } from './command';
import type { WordedCheck } from './in-excel/worded-check';

/** Changes one limit of this workbook. */
export const changeLimit: Command<{ limit: keyof Limits; text: string }, { report: WordedCheck }> = {
  id: 'change-limit',
  label: { 'zh-CN': '更改', 'en-US': 'Change' },
  description: {
    'zh-CN': '更改本工作簿的一个限值，并重新检查。',
    'en-US': 'Changes a limit of this workbook, and checks it again.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在保存', 'en-US': 'Saving' },
  isCancellable: false,
  run: async ({ limit, text }, { open, locale, onProgress }) => {
    const opened = await open();
    await (await import('./in-excel/workbook-settings')).changeLimit(limit, text, opened.session);
    return { report: await opened.checkAfterwards(locale, onProgress) };
  },
  tell: () => ({
    title: {
      text: {
        'zh-CN': '已更改本工作簿的限值，并重新检查。',
        'en-US': 'The limit of this workbook is changed, and the workbook was checked.',
      },
    },
  }),
};
