import type { LocalText } from '../../locale/locale';
import { KINDS_TEXT } from '../../sources/source-formats';

/** The words of this part of the pane. */
export const fileDropTexts = {
  dropHere: { 'zh-CN': '把文件拖到这里', 'en-US': 'Drop files here' },
  kinds: {
    'zh-CN': `可读取：${KINDS_TEXT['zh-CN']}；一次可选多个文件`,
    'en-US': `Can be read: ${KINDS_TEXT['en-US']}; several files at once`,
  },
  orChoose: { 'zh-CN': '或', 'en-US': 'or' },
  chooseFiles: { 'zh-CN': '选择文件…', 'en-US': 'Choose files…' },
} satisfies Record<string, LocalText>;
