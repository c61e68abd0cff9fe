import { tellOfTotal } from './bulk-result-messages';
import type { Command } from './command';
import type { BuiltSummary } from './in-excel/build-summary';

/** Builds the summary of all projects, or refreshes it. */
export const buildSummary: Command<void, BuiltSummary> = {
  id: 'build-summary',
  label: { 'zh-CN': '生成或刷新汇总表', 'en-US': 'Build or refresh the summary' },
  description: {
    'zh-CN': '生成或刷新所有项目的预算汇总表，数字都是公式。',
    'en-US': 'Builds or refreshes the summary of all projects; its figures are formulas.',
  },
  offered: {
    pane: true,
    ribbon: [{ functionName: 'buildSummary', input: '', label: { 'zh-CN': '汇总表', 'en-US': 'Summary' } }],
    commandLine: 'summarize',
  },
  doing: { 'zh-CN': '正在汇总', 'en-US': 'Building the summary' },
  isCancellable: true,
  run: async (_, { open, onProgress }) =>
    (await import('./in-excel/build-summary')).buildSummary(onProgress, (await open()).session),
  tell: ({ sheet, projects, total, ...ofTotal }) => ({
    title: {
      text: {
        'zh-CN': '“{sheet}”已更新：{projects} 个项目，合计 {total} 万元。',
        'en-US':
          '"{sheet}" is up to date: {projects} {projects:project|projects}, {total} (10,000 yuan) in total.',
      },
      values: { sheet, projects, total },
    },
    details: tellOfTotal(ofTotal),
  }),
};
