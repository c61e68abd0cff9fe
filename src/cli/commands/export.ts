import { KEEP_BOTH_OPTION, optionText, OPTION_VALUES, type Command } from '../command';

/** `export FILE... -o DOC.docx|PAGE.html`: the document that an office publishes. */
export const exportFiles: Command = {
  id: 'export',
  summary: {
    'zh-CN': '生成可公开的文件：Word 文档（.docx）或单个网页（.html）',
    'en-US': 'make the document to publish: Word (.docx) or one web page (.html)',
  },
  usage: {
    'zh-CN': '文件... -o 文档.docx|网页.html [选项]',
    'en-US': 'FILE... -o DOC.docx|PAGE.html [OPTIONS]',
  },
  options: [
    {
      name: '--output',
      short: '-o',
      value: OPTION_VALUES.file,
      summary: {
        'zh-CN': '要写入的文件，按扩展名决定格式',
        'en-US': 'file to write; its ending tells the format',
      },
    },
    KEEP_BOTH_OPTION,
  ],
  async run(input) {
    const { exportDocument } = await import('../export-document');
    return exportDocument(input, optionText(input.options, 'output'));
  },
};
