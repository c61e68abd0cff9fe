import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const noticeTexts = {
  refreshed: {
    'zh-CN': '“{sheet}”已同步刷新，合计 {total} 万元。',
    'en-US': '"{sheet}" was refreshed as well: {total} (10,000 yuan) in total.',
  },
  refresh: { 'zh-CN': '刷新汇总表', 'en-US': 'Refresh the summary' },
} satisfies Record<string, LocalText>;
