import type { Command } from './command';

/** Takes the colours of checks away. */
export const clearHighlights: Command<void, { cleared: number; notCleared: readonly string[] }> = {
  id: 'clear-highlights',
  label: { 'zh-CN': '清除标色', 'en-US': 'Clear colours' },
  description: {
    'zh-CN': '清除检查留下的标色，不动您自己的格式。',
    'en-US': 'Takes the colours of checks away; your own formats stay.',
  },
  offered: { pane: true, ribbon: [{ functionName: 'clearHighlights', input: '' }] },
  doing: { 'zh-CN': '正在清除标色', 'en-US': 'Clearing the colours' },
  isCancellable: false,
  run: async () => (await import('./in-excel/clear-highlights')).clearHighlights(),
  tell: ({ cleared, notCleared }) => ({
    title: {
      text: {
        'zh-CN': '已清除 {count} 张表的检查标色；表内自带的核对标色仍保留。',
        'en-US':
          'The colours of checks were cleared from {count} {count:sheet|sheets}; what the tables themselves mark stays.',
      },
      values: { count: cleared },
    },
    details:
      notCleared.length === 0
        ? []
        : [
            {
              text: {
                'zh-CN': '这些工作表受保护，标色没有清除：{sheets}。请撤销工作表保护后重试。',
                'en-US':
                  'These sheets are protected and keep their colours: {sheets}. Unprotect them and try again.',
              },
              values: { sheets: notCleared.join('、') },
            },
          ],
  }),
};
