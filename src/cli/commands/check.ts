import { FACT_OPTIONS, KEEP_BOTH_OPTION, OUTPUT_OPTION, PROFILE_OPTION, type CliCommand } from '../command';

/**
 * `check FILE... [--year N] [--villages N] [--approved N] [--format json|text|sarif] [--stage draft|final] [--fix -o OUT.xlsx]`: what is wrong
 * with the targets. With `--fix` it tells what is left after the repairs. Exit code 1 with findings at level error.
 */
export const check: CliCommand = {
  id: 'check',
  summary: { 'zh-CN': '检查绩效目标，列出问题', 'en-US': 'check the targets and list what is wrong' },
  usage: { 'zh-CN': '文件... [选项]', 'en-US': 'FILE... [OPTIONS]' },
  options: [
    FACT_OPTIONS.year,
    FACT_OPTIONS.villages,
    FACT_OPTIONS.approved,
    {
      name: '--format',
      value: { 'zh-CN': 'json|text|sarif', 'en-US': 'json|text|sarif' },
      summary: { 'zh-CN': '输出格式，默认 json', 'en-US': 'form of the output, json by default' },
    },
    {
      name: '--stage',
      value: { 'zh-CN': 'draft|final', 'en-US': 'draft|final' },
      summary: {
        'zh-CN': '填报阶段：draft 把新表留空的字段单独计为“待填”，final（送审）都算错误；默认按各规则的级别',
        'en-US':
          "draft counts fields that a fresh table leaves empty apart, as to fill in; final (hand-in) counts each as an error; by default each rule's own severity holds",
      },
    },
    {
      name: '--fix',
      summary: {
        'zh-CN': '把可安全修复的问题修好，另存为 -o 指定的新工作簿',
        'en-US': 'repair what can be repaired safely, into the new workbook that -o names',
      },
    },
    PROFILE_OPTION,
    OUTPUT_OPTION,
    KEEP_BOTH_OPTION,
  ],
  async run(input) {
    const { runCheck } = await import('../check/run');
    return runCheck(input);
  },
};
