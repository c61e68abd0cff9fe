import type { LocalText } from '../locale/locale';
import type { SourceFile } from '../sources/read-source';
import type { Command } from './command';
import type { ComparedWithFile } from './in-excel/compare-with-file';

const texts = {
  different: {
    'zh-CN':
      '“{sheet}”列出了与“{file}”的 {count} 处不同：新增 {added} 个、删除 {removed} 个、有变动 {changed} 个项目。',
    'en-US':
      '"{sheet}" lists {count} {count:difference|differences} from "{file}": {added} {added:project|projects} added, {removed} removed, {changed} changed.',
  },
  same: {
    'zh-CN': '工作簿与“{file}”中的绩效目标相同。',
    'en-US': 'The targets of the workbook are those of "{file}".',
  },
  sentence: { 'zh-CN': '{sentence}', 'en-US': '{sentence}' },
} satisfies Record<string, LocalText>;

/** Compares the open workbook with a file that the user chooses: an earlier version, or that of last year. */
export const compareWithFile: Command<{ read(): Promise<SourceFile> }, ComparedWithFile> = {
  id: 'compare-with-file',
  label: { 'zh-CN': '选择文件对比', 'en-US': 'Compare with a file' },
  description: {
    'zh-CN': '与以前的版本或上年的文件对比，逐栏列出新增、删除和修改的内容，以颜色区分。',
    'en-US':
      'Compares with an earlier version or the file of last year: what was added, removed and changed, field by field, in colours.',
  },
  offered: { pane: true, commandLine: 'compare' },
  doing: { 'zh-CN': '正在对比', 'en-US': 'Comparing' },
  isCancellable: true,
  run: async ({ read }, { open, locale, onProgress }) => {
    const { compareWithFile: compare } = await import('./in-excel/compare-with-file');
    return compare(await read(), { locale, onProgress, session: (await open()).session });
  },
  tell: ({ sheet, file, rows, counts, lacking, notes }) => ({
    title:
      sheet === null
        ? { text: texts.same, values: { file } }
        : { text: texts.different, values: { sheet, file, count: rows, ...counts } },
    details: [...lacking.map((sentence) => ({ text: texts.sentence, values: { sentence } })), ...notes],
  }),
};
