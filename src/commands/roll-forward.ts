import type { Command } from './command';
import type { RolledForward } from './in-excel/roll-forward';

/** Makes the workbook of next year. */
export const rollForward: Command<void, RolledForward> = {
  id: 'roll-forward',
  label: { 'zh-CN': '结转到下一年度', 'en-US': 'Roll forward to next year' },
  description: {
    'zh-CN':
      '另开一个新年度的工作簿：编码、年度和日期顺延，沿用上年的内容以底色标出待核对；本年的工作簿不作任何改动。',
    'en-US':
      'Opens a workbook of next year: codes, years and dates are moved, and what is taken over is marked for review. Nothing of this year changes.',
  },
  offered: {
    pane: true,
    ribbon: [{ functionName: 'rollForward', input: '' }],
    commandLine: 'roll-forward',
  },
  doing: { 'zh-CN': '正在结转', 'en-US': 'Rolling forward' },
  isCancellable: true,
  run: async (_, { open, onProgress }) =>
    (await import('./in-excel/roll-forward')).rollForward(onProgress, (await open()).session),
  tell: ({ from, to, projects, carried, review }) => ({
    title: {
      text: {
        'zh-CN':
          '已由 {from} 年结转为 {to} 年：{projects} 个项目在新工作簿中，{carried} 处沿用的内容列在其“{review}”表中，请逐项核对后保存。',
        'en-US':
          'Rolled forward from {from} to {to}: {projects} {projects:project is|projects are} in the new workbook, whose sheet "{review}" lists {carried} {carried:place that was|places that were} taken over. Review {carried:it|them} and save the workbook.',
      },
      values: { from, to, projects, carried, review },
    },
  }),
};
