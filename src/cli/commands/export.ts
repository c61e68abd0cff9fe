import {
  FACT_OPTIONS,
  KEEP_BOTH_OPTION,
  optionText,
  OPTION_VALUES,
  PROFILE_OPTION,
  type CliCommand,
} from '../command';

/**
 * `export FILE... -o DOC.docx|PAGE.html`: the document that an office publishes; with `--format parquet|csv -o FOLDER` flat
 * tables of all that the files say.
 */
export const exportFiles: CliCommand = {
  id: 'export',
  summary: {
    'zh-CN': '生成可公开的文件（.docx、.html），或供数据分析的明细表（parquet、csv）',
    'en-US': 'make the document to publish (.docx, .html), or flat tables for data engines (parquet, csv)',
  },
  usage: {
    'zh-CN': '文件... -o 文档.docx|网页.html|文件夹 [选项]',
    'en-US': 'FILE... -o DOC.docx|PAGE.html|FOLDER [OPTIONS]',
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
    {
      name: '--format',
      value: { 'zh-CN': 'docx|html|parquet|csv', 'en-US': 'docx|html|parquet|csv' },
      summary: {
        'zh-CN': '格式，默认按扩展名；parquet 和 csv 把项目、指标、监控和自评、问题写入 -o 指定的新文件夹',
        'en-US':
          'form of the output, by default as the ending says; parquet and csv write projects, indicators, monitoring and evaluation, and findings into the new folder that -o names',
      },
    },
    FACT_OPTIONS.year,
    FACT_OPTIONS.villages,
    PROFILE_OPTION,
    KEEP_BOTH_OPTION,
  ],
  async run(input) {
    const output = optionText(input.options, 'output');
    const format = optionText(input.options, 'format');
    if (format === 'parquet' || format === 'csv') {
      const { exportFlat } = await import('../flat/run');
      return exportFlat(input, format, output);
    }
    const { refuseFacts } = await import('../flat/refuse-facts');
    refuseFacts(input.options);
    const { exportDocument } = await import('../export-document');
    return exportDocument(input, output, format);
  },
};
