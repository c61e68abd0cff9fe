import { FACT_OPTIONS, OUTPUT_OPTION, PROFILE_OPTION, type CliCommand } from '../command';

/** `consolidate FOLDER... -o OUT.xlsx`: the files of many offices as one summary and one list of findings. */
export const consolidate: CliCommand = {
  id: 'consolidate',
  summary: {
    'zh-CN': '汇审多个单位的文件或文件夹：一张汇总表、一张问题清单',
    'en-US': 'make one summary and one list of findings of the files of many offices',
  },
  usage: { 'zh-CN': '文件夹或文件... -o 汇审.xlsx [选项]', 'en-US': 'FOLDER|FILE... -o OUT.xlsx [OPTIONS]' },
  options: [...Object.values(FACT_OPTIONS), PROFILE_OPTION, OUTPUT_OPTION],
  async run(input) {
    const { runConsolidate } = await import('../pile/run');
    return runConsolidate(input);
  },
};
