import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const fileDropTexts = {
  dropHere: { 'zh-CN': '把 .txt 文件拖到这里', 'en-US': 'Drop .txt files here' },
  orChoose: { 'zh-CN': '或', 'en-US': 'or' },
  chooseFiles: { 'zh-CN': '选择文件…', 'en-US': 'Choose files…' },
} satisfies Record<string, LocalText>;
