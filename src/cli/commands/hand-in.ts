import { KEEP_BOTH_OPTION, optionText, OUTPUT_OPTION, type CliCommand } from '../command';

/**
 * `hand-in FILE... -o OUT.xlsx [--anyway]`: checks the files and writes a workbook that is ready to be printed and handed
 * in. With findings at level error nothing is written, unless `--anyway` says so.
 */
export const handIn: CliCommand = {
  id: 'hand-in',
  summary: {
    'zh-CN': '检查并生成可直接打印送审的工作簿：目录、部门目标、一项目一页、汇总表',
    'en-US':
      'check, and make a workbook ready to be handed in: contents, department, a page a project, summary',
  },
  usage: { 'zh-CN': '文件... -o 送审.xlsx [选项]', 'en-US': 'FILE... -o OUT.xlsx [OPTIONS]' },
  options: [
    OUTPUT_OPTION,
    {
      name: '--anyway',
      summary: {
        'zh-CN': '有错误也照样生成（否则只列出错误，不写入）',
        'en-US': 'write in spite of errors (without it they are listed and nothing is written)',
      },
    },
    KEEP_BOTH_OPTION,
  ],
  async run(input) {
    const { handInFiles } = await import('../hand-in');
    return handInFiles(input, optionText(input.options, 'output'));
  },
};
