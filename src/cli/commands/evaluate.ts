import { OUTPUT_OPTION, type CliCommand } from '../command';

/** `evaluate FILE -o OUT.xlsx`: the self-evaluation sheets of all projects. */
export const evaluate: CliCommand = {
  id: 'evaluate',
  summary: {
    'zh-CN': '生成或刷新绩效自评表：每个项目一张，部门整体一张，得分为公式，另有汇总',
    'en-US':
      'make or refresh the self-evaluation sheets: one a project and one of the department, scores by formula, and their summary',
  },
  usage: { 'zh-CN': '文件 -o 输出.xlsx', 'en-US': 'FILE -o OUT.xlsx' },
  options: [OUTPUT_OPTION],
  async run(input) {
    const { runFollowUp } = await import('../follow-up');
    return runFollowUp(input, 'evaluation');
  },
};
