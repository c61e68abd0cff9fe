import type { LocalText } from '../src/locale/locale';

/** The words around spreadsheet and pane. */
const pageTexts = {
  product: { 'zh-CN': '预算绩效目标表加载项 · 试用', 'en-US': 'Budget performance targets · try-out' },
  steps: {
    'zh-CN': '先这样试：1 点“打开示例文档”，2 在右侧点“导入到工作簿”，3 点“检查工作簿”',
    'en-US':
      'Begin like this: 1 press Open sample, 2 press Import into the workbook at the right, 3 press Check workbook',
  },
  statement: {
    'zh-CN':
      '这不是 Excel：左边是开源电子表格，右边是原样的加载项。数据只在本机，关闭页面即清空；加载项写入的内容在此页不能撤销。按 F6 在各部分之间移动。',
    'en-US':
      'This is no Excel: an open-source spreadsheet beside the very add-in. Data stays here and goes when the page closes; what the add-in writes cannot be undone on this page. F6 goes from part to part.',
  },
  noRibbon: {
    'zh-CN': '这个版本的 Excel 不显示加载项的功能区选项卡，请在右侧窗格中操作。',
    'en-US':
      'This version of Excel does not show the ribbon tab of the add-in; the pane on the right does all of it.',
  },
  loading: { 'zh-CN': '正在打开电子表格…', 'en-US': 'Opening the spreadsheet…' },
  openSample: { 'zh-CN': '打开示例文档', 'en-US': 'Open sample' },
  sample: { 'zh-CN': '下载示例', 'en-US': 'Download it' },
  openWorkbook: { 'zh-CN': '打开工作簿…', 'en-US': 'Open workbook…' },
  downloadWorkbook: { 'zh-CN': '下载工作簿', 'en-US': 'Download workbook' },
  fileTooLarge: {
    'zh-CN':
      '文件“{file}”太大，试用页最多打开 20 MB、100 万个单元格。请在 Excel 中删去不需要的工作表，另存后再试。',
    'en-US':
      'File "{file}" is too large: this page opens up to 20 MB and a million cells. Delete sheets that you do not need in Excel, save it and try again.',
  },
  createdWorkbook: { 'zh-CN': '新工作簿.xlsx', 'en-US': 'New workbook.xlsx' },
  workbookName: { 'zh-CN': '预算绩效目标表', 'en-US': 'Budget performance targets' },
  opened: {
    'zh-CN': '已打开“{file}”。磁盘上的文件不会改动；要保留修改，请点“下载工作簿”。',
    'en-US':
      '"{file}" is open. The file on your disk stays as it is; to keep changes, choose "Download workbook".',
  },
  openedWithout: {
    'zh-CN':
      '已打开“{file}”。此页不显示、下载时也不保留其中的：{things}。磁盘上的文件不会改动，需要这些内容时请仍用原文件。',
    'en-US':
      '"{file}" is open. This page neither shows nor keeps its {things}. The file on your disk stays as it is; go on with it in Excel where you need these.',
  },
  listComma: { 'zh-CN': '、', 'en-US': ', ' },
  openFailed: {
    'zh-CN': '没能打开这个工作簿，原来的工作簿没有变。请在 Excel 中打开它，另存为新的 .xlsx 后再试。',
    'en-US':
      'The workbook could not be opened; the one on show is as it was. Open the file in Excel, save it as a new .xlsx and try again.',
  },
  downloadFailed: {
    'zh-CN':
      '没能生成下载文件，工作簿没有变。请再点一次“下载工作簿”；仍不行时，可复制单元格粘贴到 Excel 中。',
    'en-US':
      'The file could not be made; the workbook is as it was. Choose "Download workbook" again; if it still fails, copy the cells into Excel.',
  },
  sheetNameRefused: {
    'zh-CN':
      '工作表“{sheet}”的名称不符合 Excel 的规则（最多 31 个字，不能含 : \\ / ? * [ ]，首尾不能是单引号，不能叫 History），没有生成文件。请改名后再下载。',
    'en-US':
      'Excel does not accept the name of sheet "{sheet}" (31 characters at most, none of : \\ / ? * [ ], no apostrophe at either end, not "History"), so no file was made. Rename the sheet and download again.',
  },
  replaceTitle: { 'zh-CN': '当前工作簿有未下载的修改', 'en-US': 'The workbook on show has changes' },
  replaceText: {
    'zh-CN': '打开“{file}”会替换当前工作簿，未下载的修改将丢失。',
    'en-US': '"{file}" will take its place, and changes that you have not downloaded will be lost.',
  },
  downloadThenOpen: { 'zh-CN': '先下载再打开', 'en-US': 'Download, then open' },
  openAnyway: { 'zh-CN': '不下载，直接打开', 'en-US': 'Open without downloading' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  closeNotice: { 'zh-CN': '关闭提示', 'en-US': 'Close the notice' },
  api: { 'zh-CN': '模拟版本', 'en-US': 'Play' },
  language: { 'zh-CN': '语言', 'en-US': 'Language' },
  pane: { 'zh-CN': '绩效目标表', 'en-US': 'Performance targets' },
  closePane: { 'zh-CN': '关闭窗格', 'en-US': 'Close the pane' },
  excelToday: { 'zh-CN': 'Microsoft 365', 'en-US': 'Microsoft 365' },
  excel2021: { 'zh-CN': 'Excel 2021', 'en-US': 'Excel 2021' },
  excel2019: { 'zh-CN': 'Excel 2019', 'en-US': 'Excel 2019' },
  excel2016: { 'zh-CN': 'Excel 2016（不支持）', 'en-US': 'Excel 2016 (unsupported)' },
} satisfies Record<string, LocalText>;

/** What the page neither shows nor keeps of a workbook's file. */
const lostKinds = {
  pictures: { 'zh-CN': '图片和图形', 'en-US': 'pictures and shapes' },
  charts: { 'zh-CN': '部分图表', 'en-US': 'charts of some kinds' },
  pivotTables: { 'zh-CN': '数据透视表和切片器', 'en-US': 'pivot tables and slicers' },
  comments: { 'zh-CN': '批注', 'en-US': 'comments' },
  links: { 'zh-CN': '超链接', 'en-US': 'hyperlinks' },
  richText: { 'zh-CN': '单元格内的局部格式', 'en-US': 'formats of parts of a cell' },
  conditionalFormats: { 'zh-CN': '部分条件格式', 'en-US': 'conditional formats of some kinds' },
  filters: { 'zh-CN': '自动筛选', 'en-US': 'filters' },
  prompts: { 'zh-CN': '输入提示', 'en-US': 'input messages' },
  outlines: { 'zh-CN': '分级显示', 'en-US': 'outlines' },
  externalLinks: {
    'zh-CN': '指向其他工作簿的公式（保留其值）',
    'en-US': 'formulas on other workbooks (as values)',
  },
  formulas: { 'zh-CN': '部分共享公式（保留其值）', 'en-US': 'some shared formulas (as values)' },
  protectionDetails: {
    'zh-CN': '工作表保护的密码和细项',
    'en-US': 'passwords and options of sheet protection',
  },
} satisfies Record<string, LocalText>;

/** The words of the try-out page, with those of {@link lostKinds} by their kind. */
export const tryoutTexts = { ...pageTexts, lostKinds };
