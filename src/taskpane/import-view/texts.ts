import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const importTexts = {
  chooseOther: { 'zh-CN': '重新选择', 'en-US': 'Choose again' },
  recognisedHeading: { 'zh-CN': '识别结果', 'en-US': 'Recognised' },
  existingHeading: {
    'zh-CN': '工作簿中已有其中 {count} 个项目（按项目编码）：',
    'en-US': 'The workbook already has {count} of these projects (by code):',
  },
  repeatedHeading: {
    'zh-CN': '这些文件中有 {count} 个项目重复出现（按项目编码）：{projects}。重复的怎样处理：',
    'en-US':
      '{count} projects are in these files more than once (by code): {projects}. What shall become of them:',
  },
  departmentThere: {
    'zh-CN': '工作簿中已有部门整体绩效目标：',
    'en-US': 'The workbook already has the goals of the department:',
  },
  pasteHeading: { 'zh-CN': '或粘贴文本', 'en-US': 'Or paste a text' },
  pasteHint: {
    'zh-CN': '从网页或 Word 复制的绩效目标全文',
    'en-US': 'The whole text, copied from a web page or Word',
  },
  pastedText: { 'zh-CN': '粘贴的文本', 'en-US': 'Pasted text' },
} satisfies Record<string, LocalText>;
