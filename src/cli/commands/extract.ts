import type { CliCommand } from '../command';

/** `extract FILE`: prints what a document or workbook says. */
export const extract: CliCommand = {
  id: 'extract',
  summary: {
    'zh-CN': '以 JSON 输出文件中的绩效目标',
    'en-US': 'print the targets in a file as JSON',
  },
  usage: { 'zh-CN': '文件', 'en-US': 'FILE' },
  options: [],
  async run({ files, say, locale }) {
    const [{ onlyFile, openFile, readInput }, { documentJson }] = await Promise.all([
      import('../inputs'),
      import('../document-json'),
    ]);
    const { document } = await readInput(openFile(onlyFile(files, 'extract')), { say, locale });
    return { json: documentJson(document) };
  },
};
