import type { LocalText } from '../../locale/locale';

/** What is said of flat tables. */
export const flatTexts = {
  noFolder: {
    'zh-CN': '请用 -o 指定要写入的文件夹。',
    'en-US': 'Name the folder to write with -o.',
  },
  folderInUse: {
    'zh-CN': '“{folder}”已有内容，未写入任何内容。请指定一个新的或空的文件夹。',
    'en-US': '"{folder}" is not empty, and nothing was written. Name a new or an empty folder.',
  },
  badFormat: {
    'zh-CN': '--format 只能是 docx、html、parquet 或 csv，现为“{value}”。',
    'en-US': '--format is one of docx, html, parquet and csv, not "{value}".',
  },
  onlyFlat: {
    'zh-CN': '{option} 只用于 --format parquet 或 csv：公开文件不检查，也不列问题。',
    'en-US': '{option} goes with --format parquet or csv: the document to publish has no findings.',
  },
  written: {
    'zh-CN':
      '已写入“{folder}”：项目 {projects} 行、指标 {indicators} 行、监控和自评 {followUps} 行、问题 {findings} 行。',
    'en-US':
      'Written to "{folder}": {projects} {projects:project|projects}, {indicators} {indicators:indicator|indicators}, {followUps} {followUps:table|tables} of monitoring and evaluation, {findings} {findings:finding|findings}.',
  },
  departments: {
    'zh-CN': '有 {count} 张部门整体绩效目标表未写入：明细表只含项目，以及部门的监控和自评。',
    'en-US':
      '{count} target tables of whole departments are not in it: flat tables have projects, and of departments monitoring and evaluation alone.',
  },
} satisfies Record<string, LocalText>;
