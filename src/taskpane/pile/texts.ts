import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const pileTexts = {
  pileHeading: { 'zh-CN': '汇审多个单位的文件', 'en-US': 'Files of many offices' },
  compareHeading: { 'zh-CN': '与其他版本对比', 'en-US': 'Compare with another version' },
} satisfies Record<string, LocalText>;
