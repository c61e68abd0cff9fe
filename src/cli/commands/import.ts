import { FORM_OPTION, KEEP_BOTH_OPTION, optionText, OUTPUT_OPTION, type CliCommand } from '../command';

/** `import FILE... -o BOOK.xlsx`: department, project and summary sheets of one or several documents. */
export const importFiles: CliCommand = {
  id: 'import',
  summary: {
    'zh-CN': '由一个或多个文件生成部门、项目和汇总工作表（最多 2000 张项目表）',
    'en-US':
      'make department, project and summary sheets of one or several files (at most 2,000 project tables)',
  },
  usage: { 'zh-CN': '文件... -o 工作簿.xlsx [选项]', 'en-US': 'FILE... -o BOOK.xlsx [OPTIONS]' },
  options: [OUTPUT_OPTION, FORM_OPTION, KEEP_BOTH_OPTION],
  async run(input) {
    const { sumUp } = await import('../sum-up');
    return sumUp(input, optionText(input.options, 'output'));
  },
};
