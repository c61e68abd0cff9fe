import type { Command } from './command';

/** Lists what a check finds on a sheet. */
export const writeFindings: Command<void, { sheet: string; findings: number }> = {
  id: 'write-findings',
  label: { 'zh-CN': '生成检查结果表', 'en-US': 'Findings sheet' },
  description: {
    'zh-CN': '把检查结果列成一张表，可以筛选和定位。',
    'en-US': 'Lists the findings on a sheet, with filters and links.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在检查', 'en-US': 'Checking' },
  isCancellable: true,
  run: async (_, { open, locale, onProgress }) =>
    (await import('./in-excel/write-findings')).writeFindings(locale, onProgress, (await open()).session),
  tell: ({ sheet, findings }) => ({
    title: {
      text: {
        'zh-CN': '“{sheet}”已列出 {count} 条检查结果。',
        'en-US': '"{sheet}" lists {count} {count:finding|findings}.',
      },
      values: { sheet, count: findings },
    },
  }),
};
