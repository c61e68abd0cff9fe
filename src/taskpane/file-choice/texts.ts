import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const fileChoiceTexts = {
  files: { 'zh-CN': '文件', 'en-US': 'Files' },
} satisfies Record<string, LocalText>;
