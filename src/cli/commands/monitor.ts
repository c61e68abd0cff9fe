import { OPTION_VALUES, OUTPUT_OPTION, type CliCommand } from '../command';

/** `monitor FILE [--date D] -o OUT.xlsx`: the monitoring sheets of all projects. */
export const monitor: CliCommand = {
  id: 'monitor',
  summary: {
    'zh-CN': '生成或刷新绩效运行监控表：每个项目一张，另有汇总',
    'en-US': 'make or refresh the monitoring sheets: one a project, and their summary',
  },
  usage: { 'zh-CN': '文件 -o 输出.xlsx [选项]', 'en-US': 'FILE -o OUT.xlsx [OPTIONS]' },
  options: [
    {
      name: '--date',
      value: OPTION_VALUES.date,
      summary: {
        'zh-CN': '监控截至的日期，如 2023-08-31（默认为上月底）',
        'en-US': 'date up to which is monitored, e.g. 2023-08-31 (default: the end of last month)',
      },
    },
    OUTPUT_OPTION,
  ],
  async run(input) {
    const { runFollowUp } = await import('../follow-up');
    return runFollowUp(input, 'monitoring');
  },
};
