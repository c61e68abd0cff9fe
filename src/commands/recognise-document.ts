import type { Command } from './command';
import type { SourceFile } from '../sources/read-apart';
import type { RecognisedFiles } from './in-excel/import-document';

/** Reads documents and finds what of them the workbook has already; writes nothing. */
export const recogniseDocument: Command<{ read(): Promise<readonly SourceFile[]> }, RecognisedFiles> = {
  id: 'recognise-document',
  label: { 'zh-CN': '识别', 'en-US': 'Recognise' },
  description: {
    'zh-CN': '识别公开的绩效目标文本、Word、表格、网页或 PDF，先看结果，不改动工作簿。',
    'en-US':
      'Reads a published text, Word document, spreadsheet, web page or PDF and shows what it holds; the workbook stays as it is.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在识别文件', 'en-US': 'Reading the files' },
  isCancellable: true,
  run: async ({ read }, { open, onProgress }) => {
    const { recogniseForImport } = await import('./in-excel/import-document');
    return recogniseForImport(await read(), onProgress, (await open()).session);
  },
  tell: () => null,
};
