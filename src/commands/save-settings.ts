import type { SettingsChanges } from '../workbook/settings-form';
import type { Command } from './command';
import type { WordedCheck } from './in-excel/worded-check';

/** Saves settings of the workbook, and checks it by them. */
export const saveSettings: Command<{ changes: SettingsChanges }, { sheet: string; report: WordedCheck }> = {
  id: 'save-settings',
  label: { 'zh-CN': '保存并重新检查', 'en-US': 'Save and check' },
  description: {
    'zh-CN': '把改动的设置保存在工作簿中，并重新检查。',
    'en-US': 'Keeps what was changed in the workbook, and checks it again.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在保存', 'en-US': 'Saving' },
  isCancellable: false,
  run: async ({ changes }, { open, locale, onProgress }) => {
    const { saveWorkbookSettings } = await import('./in-excel/workbook-settings');
    const opened = await open();
    const { sheet } = await saveWorkbookSettings(changes, opened.session);
    return { sheet, report: await opened.checkAfterwards(locale, onProgress) };
  },
  tell: ({ sheet }) => ({
    title: {
      text: {
        'zh-CN': '设置已保存到“{sheet}”，并重新检查。',
        'en-US': 'The settings are saved on "{sheet}", and the workbook was checked again.',
      },
      values: { sheet },
    },
  }),
};
