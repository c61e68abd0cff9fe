import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const existingTexts = {
  skip: { 'zh-CN': '跳过，保留现有的表', 'en-US': 'Skip, keep the present sheets' },
  replace: {
    'zh-CN': '用新内容替换（表中手工改过的内容会被覆盖）',
    'en-US': 'Replace with the new content (what was typed there is overwritten)',
  },
  keepBoth: { 'zh-CN': '两份都保留（合计会重复计算）', 'en-US': 'Keep both (they count twice)' },
} satisfies Record<string, LocalText>;
