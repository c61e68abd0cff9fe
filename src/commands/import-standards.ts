import type { SourceFile } from '../sources/read-source';
import type { Command } from './command';
import type { ImportedStandards } from './in-excel/import-standards';
import type { WordedCheck } from './in-excel/worded-check';

/** Takes the standards of an office into the settings of the workbook, and checks it by them. */
export const importStandards: Command<
  { read(): Promise<SourceFile> },
  ImportedStandards & { report: WordedCheck }
> = {
  id: 'import-standards',
  label: { 'zh-CN': '导入单位标准', 'en-US': 'Import standards' },
  description: {
    'zh-CN': '财政部门发布的标准（JSON 文件）：限值、必填栏目、规则的启用、级别和说明，保存在工作簿中。',
    'en-US':
      'Standards of a finance bureau (a JSON file): limits, demanded fields, rules, severities and messages. They are kept in the workbook.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在导入', 'en-US': 'Importing' },
  isCancellable: false,
  run: async ({ read }, { open, locale, onProgress }) => {
    const { importStandards: take } = await import('./in-excel/import-standards');
    const opened = await open();
    const taken = await take(await read(), opened.session);
    return { ...taken, report: await opened.checkAfterwards(locale, onProgress) };
  },
  tell: ({ sheet, name }) => ({
    title: {
      text: {
        'zh-CN': '已采用“{name}”，保存在“{sheet}”，并重新检查。',
        'en-US': '"{name}" is in use, kept on "{sheet}", and the workbook was checked again.',
      },
      values: { sheet, name },
    },
  }),
};
