import { OUTPUT_OPTION, type CliCommand } from '../command';

/**
 * `compare A B [--format json|text|xlsx] [-o OUT.xlsx]`: what differs between two files, versions or years. Exit code 1
 * where something does.
 */
export const compare: CliCommand = {
  id: 'compare',
  summary: {
    'zh-CN': '对比两个文件（不同版本或年度），列出变动',
    'en-US': 'compare two files, versions or years, and tell what changed',
  },
  usage: { 'zh-CN': '原文件 现文件 [选项]', 'en-US': 'A B [OPTIONS]' },
  options: [
    {
      name: '--format',
      value: { 'zh-CN': 'json|text|xlsx', 'en-US': 'json|text|xlsx' },
      summary: {
        'zh-CN': '输出格式，默认 json；xlsx 写入 -o 指定的工作簿，不指定则写到标准输出',
        'en-US':
          'form of the output, json by default; xlsx goes to the workbook that -o names, otherwise to stdout',
      },
    },
    OUTPUT_OPTION,
  ],
  async run(input) {
    const { runCompare } = await import('../compare/run');
    return runCompare(input);
  },
};
