import type { Command } from './command';

/** Shows the sheet of the workbook's settings. */
export const showSettings: Command<void, { sheet: string }> = {
  id: 'show-settings',
  label: { 'zh-CN': '检查设置', 'en-US': 'Check settings' },
  description: {
    'zh-CN': '打开检查设置表，没有时插入一张。',
    'en-US': 'Opens the settings sheet; adds one where there is none.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在插入', 'en-US': 'Inserting' },
  isCancellable: false,
  run: async (_, { open }) =>
    (await import('./in-excel/write-settings')).writeSettings(undefined, { session: (await open()).session }),
  tell: ({ sheet }) => ({
    title: {
      text: {
        'zh-CN': '请在“{sheet}”中填写，再重新检查。',
        'en-US': 'Fill in "{sheet}", then check again.',
      },
      values: { sheet },
    },
  }),
};
