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
      '{count} {count:project is|projects are} in these files more than once (by code): {projects}. What shall become of {count:it|them}:',
  },
  departmentThere: {
    'zh-CN': '工作簿中已有部门整体绩效目标：',
    'en-US': 'The workbook already has the goals of the department:',
  },
  pasteHeading: { 'zh-CN': '或粘贴表格、文本', 'en-US': 'Or paste a table or a text' },
  pasteHint: {
    'zh-CN': '从 Word、WPS、Excel 或网页复制表格后粘贴到这里，立即识别；也可粘贴全文',
    'en-US':
      'Paste a table copied from Word, WPS, Excel or a web page: it is recognised at once; or a whole text',
  },
  importedHeading: { 'zh-CN': '已导入，下一步', 'en-US': 'Imported: what comes next' },
  imported: {
    'zh-CN': '{count} 个项目已成为绩效目标表。先检查一遍，再看总览。',
    'en-US':
      '{count} {count:project is a target table|projects are target tables} now. Check {count:it|them}, then look at the overview.',
  },
  unplaced: {
    'zh-CN': '有 {count} 行文字没有找到位置，已原样列在一张表里，请核对是否要填入。',
    'en-US':
      '{count} {count:line|lines} found no place; a sheet lists {count:it as it was|them as they were}. See whether {count:it belongs|they belong} in a table.',
  },
  allPlaced: { 'zh-CN': '所有文字都已归位。', 'en-US': 'Every line found its place.' },
  showUnplaced: { 'zh-CN': '看未归位文字', 'en-US': 'Show these lines' },
  toOverview: { 'zh-CN': '看总览', 'en-US': 'To the overview' },
  importMore: { 'zh-CN': '继续导入', 'en-US': 'Import more' },
  pastedPage: { 'zh-CN': '粘贴的表格', 'en-US': 'Pasted table' },
  sheetsHeading: { 'zh-CN': '导入哪些工作表', 'en-US': 'Sheets to import' },
  sheetChoice: { 'zh-CN': '{sheet}（{count} 张表）', 'en-US': '{sheet} (tables: {count})' },
  sheetOfFile: { 'zh-CN': '{file}：{sheet}（{count} 张表）', 'en-US': '{file}: {sheet} (tables: {count})' },
  pastedText: { 'zh-CN': '粘贴的文本', 'en-US': 'Pasted text' },
} satisfies Record<string, LocalText>;
