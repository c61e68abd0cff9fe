import { UserError } from '../../locale/user-error';
import { FORM_OPTION, KEEP_BOTH_OPTION, optionText, OUTPUT_OPTION, type CliCommand } from '../command';

const plainText = {
  'zh-CN': 'summarize 不接受纯文本，“{file}”是纯文本。请先用 import 导入。',
  'en-US': 'summarize takes no plain texts, and "{file}" is one. Use import for it first.',
};

/**
 * `summarize FILE... -o OUT.xlsx`: the summary of all target tables in the workbooks, with the tables themselves
 * in their forms, so that its figures are live.
 */
export const summarize: CliCommand = {
  id: 'summarize',
  summary: {
    'zh-CN': '汇总一个或多个工作簿，纯文本除外（最多 2000 张项目表）',
    'en-US': 'sum up one or several workbooks, plain texts excepted (at most 2,000 project tables)',
  },
  usage: { 'zh-CN': '文件... -o 汇总.xlsx [选项]', 'en-US': 'FILE... -o OUT.xlsx [OPTIONS]' },
  options: [OUTPUT_OPTION, FORM_OPTION, KEEP_BOTH_OPTION],
  async run(input) {
    const { sumUp } = await import('../sum-up');
    return sumUp(input, optionText(input.options, 'output'), (file, format) => {
      if (format === 'text') throw new UserError(plainText, { file });
    });
  },
};
