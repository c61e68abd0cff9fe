import { optionText, OPTION_VALUES, OUTPUT_OPTION, type CliCommand } from '../command';

/** `roll-forward FILE [--year N] -o OUT.xlsx`: the workbook of next year. */
export const rollForward: CliCommand = {
  id: 'roll-forward',
  summary: {
    'zh-CN': '结转到下一年度：移动编码、年度和日期，沿用的文字标出待核对',
    'en-US':
      'make the workbook of next year: codes, years and dates moved, what is taken over marked for review',
  },
  usage: { 'zh-CN': '文件 -o 新年度.xlsx [选项]', 'en-US': 'FILE -o OUT.xlsx [OPTIONS]' },
  options: [
    {
      name: '--year',
      value: OPTION_VALUES.number,
      summary: {
        'zh-CN': '结转到的年度（默认为工作簿年度的下一年）',
        'en-US': 'year to roll forward to (default: the one after that of the workbook)',
      },
    },
    OUTPUT_OPTION,
  ],
  async run(input) {
    const { runRollForward } = await import('../roll-forward');
    return runRollForward(input, optionText(input.options, 'output'));
  },
};
