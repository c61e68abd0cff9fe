import type { LocalText } from '../locale/locale';

/** The words of the pane. */
export const paneTexts = {
  overviewTab: { 'zh-CN': '总览', 'en-US': 'Overview' },
  insertTab: { 'zh-CN': '插入', 'en-US': 'Insert' },
  checkTab: { 'zh-CN': '检查', 'en-US': 'Check' },
  importTab: { 'zh-CN': '导入', 'en-US': 'Import' },
  settingsTab: { 'zh-CN': '设置', 'en-US': 'Settings' },
  product: { 'zh-CN': '预算绩效目标表', 'en-US': 'Budget performance targets' },
  views: { 'zh-CN': '功能', 'en-US': 'Views' },

  importHeading: { 'zh-CN': '导入绩效文档', 'en-US': 'Import a document' },
  importHint: {
    'zh-CN': '把公开的绩效目标文本变成每个项目一张的绩效目标表，并自动汇总。',
    'en-US': 'Turns a published text into one target table per project, with a summary.',
  },
  dropHere: { 'zh-CN': '把 .txt 文件拖到这里', 'en-US': 'Drop .txt files here' },
  orChoose: { 'zh-CN': '或', 'en-US': 'or' },
  chooseFiles: { 'zh-CN': '选择文件…', 'en-US': 'Choose files…' },
  chooseOther: { 'zh-CN': '重新选择', 'en-US': 'Choose again' },
  recognisedHeading: { 'zh-CN': '识别结果', 'en-US': 'Recognised' },
  projects: { 'zh-CN': '项目', 'en-US': 'Projects' },
  indicators: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' },
  subGoals: { 'zh-CN': '分项目标', 'en-US': 'Sub-goals' },
  total: { 'zh-CN': '预算合计（万元）', 'en-US': 'Total (10,000 yuan)' },
  recognisedProjects: { 'zh-CN': '识别出的项目', 'en-US': 'Recognised projects' },
  indicatorCount: { 'zh-CN': '{count} 项指标', 'en-US': '{count} indicators' },
  unnamed: { 'zh-CN': '（没有名称）', 'en-US': '(no name)' },
  alreadyThere: { 'zh-CN': '已有', 'en-US': 'already there' },
  moreProjects: { 'zh-CN': '……另有 {count} 个项目', 'en-US': '… and {count} more projects' },
  unplacedHeading: { 'zh-CN': '未归入表格的文字', 'en-US': 'Lines without a place' },
  everythingPlaced: {
    'zh-CN': '全部文字都已归入表格，没有遗漏。',
    'en-US': 'Every line found its place.',
  },
  unplacedLines: {
    'zh-CN': '{count} 行文字未能归入表格，将原样列在单独的工作表中：',
    'en-US': 'Lines without a place in the form: {count}. They will be listed on a sheet of their own:',
  },
  unplacedLine: { 'zh-CN': '第 {line} 行：{text}', 'en-US': 'Line {line}: {text}' },
  moreLines: { 'zh-CN': '……另有 {count} 行', 'en-US': '… and {count} more' },
  existingHeading: {
    'zh-CN': '工作簿中已有其中 {count} 个项目（按项目编码）：',
    'en-US': 'The workbook already has {count} of these projects (by code):',
  },
  departmentThere: {
    'zh-CN': '工作簿中已有部门整体绩效目标：',
    'en-US': 'The workbook already has the goals of the department:',
  },
  existingInList: {
    'zh-CN': '如果工作簿中已有相同项目编码：',
    'en-US': 'If the workbook already has a project code:',
  },
  skip: { 'zh-CN': '跳过，保留现有的表', 'en-US': 'Skip, keep the present sheets' },
  replace: {
    'zh-CN': '用新内容替换（表中手工改过的内容会被覆盖）',
    'en-US': 'Replace with the new content (what was typed there is overwritten)',
  },
  keepBoth: { 'zh-CN': '两份都保留（合计会重复计算）', 'en-US': 'Keep both (they count twice)' },
  noUndo: {
    'zh-CN': '批量生成工作表后不能用“撤销”逐步退回，请先保存工作簿。',
    'en-US': 'Making many sheets at once cannot be undone step by step. Save the workbook first.',
  },
  importButton: { 'zh-CN': '导入到工作簿', 'en-US': 'Import into the workbook' },

  insertHeading: { 'zh-CN': '插入项目绩效目标表', 'en-US': 'Insert a target table' },
  insertHint: {
    'zh-CN': '点一个模板的“插入”，在工作簿末尾加一张表。',
    'en-US': 'Click Insert at a template: one sheet is added at the end.',
  },
  templates: { 'zh-CN': '模板', 'en-US': 'Templates' },
  loading: { 'zh-CN': '正在加载…', 'en-US': 'Loading…' },
  listTab: { 'zh-CN': '按清单生成', 'en-US': 'From a list' },
  listHeading: { 'zh-CN': '按清单批量生成', 'en-US': 'Build from a list' },
  listHint: {
    'zh-CN': '先插入项目清单，每行填一个项目，再一键生成全部绩效目标表。',
    'en-US': 'Insert a project list, fill in one project a row, then build every sheet with one click.',
  },
  insertList: { 'zh-CN': '插入项目清单', 'en-US': 'Insert project list' },
  buildList: { 'zh-CN': '按清单生成', 'en-US': 'Build from list' },

  buildSummary: { 'zh-CN': '生成或刷新汇总表', 'en-US': 'Build or refresh the summary' },

  checkHeading: { 'zh-CN': '检查绩效目标', 'en-US': 'Check the targets' },
  checkHint: {
    'zh-CN': '列表包括手工做的绩效目标表，随修改更新。点“检查工作簿”给全部表按级别标色，可随时清除。',
    'en-US':
      'The list covers every target table, those made by hand too, and follows your edits. Check the workbook to colour the cells by severity; the colours can be cleared at any time.',
  },
  checkButton: { 'zh-CN': '检查工作簿', 'en-US': 'Check the workbook' },
  repairButton: { 'zh-CN': '一键修复 {count} 格', 'en-US': 'Repair {count} cells safely' },
  findingsButton: { 'zh-CN': '生成检查结果表', 'en-US': 'Findings sheet' },
  clearButton: { 'zh-CN': '清除标色', 'en-US': 'Clear colours' },
  settingsButton: { 'zh-CN': '检查设置', 'en-US': 'Check settings' },
  checkCounts: {
    'zh-CN': '{projects} 个项目：错误 {error} 处，警告 {warning} 处，提示 {info} 处。点一条可定位到单元格。',
    'en-US':
      '{projects} projects: {error} errors, {warning} warnings, {info} notes. Click one to go to its cell.',
  },
  noTables: {
    'zh-CN': '工作簿中还没有项目绩效目标表。请先插入或导入。',
    'en-US': 'The workbook has no project target table yet. Insert or import one first.',
  },
  nothingFound: {
    'zh-CN': '检查了 {projects} 个项目，没有发现问题。',
    'en-US': '{projects} projects were checked; nothing is wrong.',
  },
  repairTo: { 'zh-CN': '可改为：{repair}', 'en-US': 'Repair: {repair}' },
  wholeWorkbook: { 'zh-CN': '整个工作簿', 'en-US': 'The whole workbook' },
  moreFindings: { 'zh-CN': '再显示 {count} 条', 'en-US': 'Show {count} more' },
  undecidedHeading: { 'zh-CN': '未能判定', 'en-US': 'Undecided' },
  notColoured: {
    'zh-CN': '这些工作表受保护，没有标色：{sheets}。请撤销工作表保护后重新检查。',
    'en-US': 'These sheets are protected and were not coloured: {sheets}. Unprotect them and check again.',
  },
  notCleared: {
    'zh-CN': '这些工作表受保护，标色没有清除：{sheets}。请撤销工作表保护后重试。',
    'en-US': 'These sheets are protected and keep their colours: {sheets}. Unprotect them and try again.',
  },
  checking: { 'zh-CN': '正在检查', 'en-US': 'Checking' },
  repairing: { 'zh-CN': '正在修复', 'en-US': 'Repairing' },
  clearing: { 'zh-CN': '正在清除标色', 'en-US': 'Clearing the colours' },
  checked: {
    'zh-CN': '已检查 {projects} 个项目并标色：错误 {error} 处，警告 {warning} 处，提示 {info} 处。',
    'en-US':
      '{projects} projects were checked and coloured: {error} errors, {warning} warnings, {info} notes.',
  },
  repairDone: {
    'zh-CN': '已将“{sheet}”的 {cell} 改为“{after}”。',
    'en-US': '{cell} of "{sheet}" is now "{after}".',
  },
  repairedCells: { 'zh-CN': '修复的单元格：{cells}。', 'en-US': 'Repaired cells: {cells}.' },
  repairsDone: { 'zh-CN': '已修复 {repaired} 格。', 'en-US': '{repaired} cells were repaired.' },
  repairsLeft: {
    'zh-CN': '{count} 格在检查后被改动过或受保护，没有修复，请看新的检查结果。',
    'en-US':
      '{count} cells were changed since the check or are protected, and were left alone; see the new findings.',
  },
  coloursCleared: {
    'zh-CN': '已清除 {count} 张表的检查标色；表内自带的核对标色仍保留。',
    'en-US': 'The colours of checks were cleared from {count} sheets; what the tables themselves mark stays.',
  },
  findingsWritten: {
    'zh-CN': '“{sheet}”已列出 {count} 条检查结果。',
    'en-US': '"{sheet}" lists {count} findings.',
  },
  settingsShown: {
    'zh-CN': '请在“{sheet}”中填写，再重新检查。',
    'en-US': 'Fill in "{sheet}", then check again.',
  },

  overviewHeading: { 'zh-CN': '预算总览', 'en-US': 'Budget overview' },
  overviewEmpty: {
    'zh-CN': '工作簿里还没有项目绩效目标表。可以按模板插入一张，按清单批量生成，或导入公开的绩效文本。',
    'en-US':
      'The workbook has no project target table yet. Insert one from a template, build many from a list, or import a published document.',
  },
  budgetTotal: { 'zh-CN': '预算合计', 'en-US': 'Budget' },
  fiscal: { 'zh-CN': '财政资金', 'en-US': 'Fiscal' },
  other: { 'zh-CN': '其他资金', 'en-US': 'Other' },
  inTenThousand: { 'zh-CN': '万元', 'en-US': '10,000 yuan' },
  findingsHeading: { 'zh-CN': '检查结果', 'en-US': 'Findings' },
  errors: { 'zh-CN': '错误', 'en-US': 'Errors' },
  warnings: { 'zh-CN': '警告', 'en-US': 'Warnings' },
  notes: { 'zh-CN': '提示', 'en-US': 'Notes' },
  budgetChart: { 'zh-CN': '各项目预算（万元）', 'en-US': 'Budget by project (10,000 yuan)' },
  planChart: { 'zh-CN': '累计支出计划（万元）', 'en-US': 'Cumulative plan (10,000 yuan)' },
  monthEnd: { 'zh-CN': '{month}月底', 'en-US': 'End of month {month}' },
  otherProjects: { 'zh-CN': '其余 {count} 个', 'en-US': '{count} others' },
  noneOfKind: { 'zh-CN': '没有这样的问题。', 'en-US': 'Nothing of this kind.' },
  filterBySeverity: { 'zh-CN': '按级别筛选', 'en-US': 'By severity' },
  filterByRule: { 'zh-CN': '按规则筛选', 'en-US': 'By rule' },
  allRules: { 'zh-CN': '全部规则', 'en-US': 'All rules' },
  repairOne: { 'zh-CN': '修复', 'en-US': 'Repair' },
  explain: { 'zh-CN': '说明', 'en-US': 'Why' },
  source: { 'zh-CN': '依据：{source}', 'en-US': 'Source: {source}' },
  switchRuleOff: { 'zh-CN': '在本工作簿停用此规则', 'en-US': 'Switch this rule off for this workbook' },
  ruleSwitchedOff: {
    'zh-CN': '已在本工作簿停用该规则，可在“检查”页下方恢复。',
    'en-US': 'The rule is switched off for this workbook; switch it on again at the end of the Check view.',
  },
  ruleSwitchedOn: {
    'zh-CN': '已恢复该规则，并重新检查。',
    'en-US': 'The rule is on again, and the workbook was checked.',
  },
  rulesOffHeading: { 'zh-CN': '已停用的规则', 'en-US': 'Rules switched off' },
  switchRuleOn: { 'zh-CN': '恢复', 'en-US': 'Switch on' },
  changeLimit: { 'zh-CN': '更改', 'en-US': 'Change' },
  limitChanged: {
    'zh-CN': '已更改本工作簿的限值，并重新检查。',
    'en-US': 'The limit of this workbook is changed, and the workbook was checked.',
  },
  nothingRepaired: {
    'zh-CN': '没有单元格可以自动修复，请按提示手工修改。',
    'en-US': 'No cell could be repaired automatically; please correct it by hand.',
  },
  pasteHeading: { 'zh-CN': '或粘贴文本', 'en-US': 'Or paste a text' },
  pasteHint: {
    'zh-CN': '从网页或 Word 复制的绩效目标全文',
    'en-US': 'The whole text, copied from a web page or Word',
  },
  recognise: { 'zh-CN': '识别文本', 'en-US': 'Recognise' },
  pastedText: { 'zh-CN': '粘贴的文本', 'en-US': 'Pasted text' },
  searchTemplates: { 'zh-CN': '搜索模板', 'en-US': 'Search templates' },
  noTemplate: { 'zh-CN': '没有匹配的模板，换个词试试。', 'en-US': 'No template matches; try another word.' },
  preview: { 'zh-CN': '预览', 'en-US': 'Preview' },
  deleteTemplate: { 'zh-CN': '删除', 'en-US': 'Delete' },
  saveTemplateHeading: { 'zh-CN': '存为我的模板', 'en-US': 'Save as my template' },
  saveTemplateHint: {
    'zh-CN':
      '保存当前工作表的用途、目标和指标，不含编码、名称和金额；以后插入时自动换成新年度。只保存在本机。',
    'en-US':
      'Keeps purpose, goals and indicators of the sheet on show, without code, name and amounts; inserted later, it speaks of the new year. Kept on this computer only.',
  },
  templateName: { 'zh-CN': '模板名称', 'en-US': 'Name of the template' },
  templateNameHint: { 'zh-CN': '默认用项目名称', 'en-US': 'The name of the project' },
  saveTemplate: { 'zh-CN': '保存当前表', 'en-US': 'Save this sheet' },
  templateSaved: {
    'zh-CN': '已保存模板“{name}”，列在模板最前面。',
    'en-US': 'Template "{name}" is saved; it comes first in the list.',
  },
  templateReplaced: {
    'zh-CN': '已用当前表替换同名模板“{name}”。',
    'en-US': 'Template "{name}" was there already and is this sheet now.',
  },
  templateDeleted: { 'zh-CN': '已删除模板“{name}”。', 'en-US': 'Template "{name}" was deleted.' },
  reallyDelete: { 'zh-CN': '确定删除', 'en-US': 'Really delete' },
  mine: { 'zh-CN': '我的', 'en-US': 'mine' },
  libraryHeading: { 'zh-CN': '指标库', 'en-US': 'Indicator library' },
  libraryHint: {
    'zh-CN': '把一条指标加到当前工作表的项目绩效目标表中，放在同类指标之后。',
    'en-US': 'Adds an indicator to the target table on show, below those of its kind.',
  },
  searchIndicators: { 'zh-CN': '搜索指标', 'en-US': 'Search indicators' },
  level2: { 'zh-CN': '二级指标', 'en-US': 'Level 2' },
  noIndicator: {
    'zh-CN': '没有匹配的指标，换个词试试。',
    'en-US': 'No indicator matches; try another word.',
  },
  addIndicator: { 'zh-CN': '添加', 'en-US': 'Add' },
  indicatorAdded: {
    'zh-CN': '已在“{sheet}”中添加指标“{indicator}”，请填写或核对指标值。',
    'en-US': 'Indicator "{indicator}" was added to "{sheet}"; enter or check its target value.',
  },
  indicatorRepeated: {
    'zh-CN': '表中原来已有同名指标，请核对是否重复。',
    'en-US': 'The table already had an indicator of that name; make sure that it is not there twice.',
  },
  moreIndicators: {
    'zh-CN': '另有 {count} 条，请用搜索缩小范围。',
    'en-US': '{count} more; search to narrow down.',
  },
  insertThis: { 'zh-CN': '插入', 'en-US': 'Insert' },
  previewPurpose: { 'zh-CN': '资金用途', 'en-US': 'Purpose' },
  previewGoals: { 'zh-CN': '绩效目标', 'en-US': 'Goals' },
  previewIndicators: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' },
  toFillIn: { 'zh-CN': '待填', 'en-US': 'to fill in' },
  workbookSettings: { 'zh-CN': '本工作簿', 'en-US': 'This workbook' },
  workbookSettingsHint: {
    'zh-CN': '保存在“检查设置”表中，同事打开后检查结果相同。空着时采用灰字所示的值。',
    'en-US':
      'Kept on the settings sheet, so that colleagues get the same findings. Empty fields take the default shown.',
  },
  agency: { 'zh-CN': '预算单位', 'en-US': 'Agency' },
  moneyUnit: { 'zh-CN': '金额单位', 'en-US': 'Money unit' },
  asTables: { 'zh-CN': '与现有的表一致（{unit}）', 'en-US': 'As the tables ({unit})' },
  limitsHeading: { 'zh-CN': '检查限值', 'en-US': 'Limits' },
  unsaved: {
    'zh-CN': '有未保存的修改。',
    'en-US': 'There are changes that are not saved.',
  },
  discard: { 'zh-CN': '放弃修改', 'en-US': 'Discard them' },
  save: { 'zh-CN': '保存并重新检查', 'en-US': 'Save and check' },
  openSettingsSheet: { 'zh-CN': '打开检查设置表', 'en-US': 'Open settings sheet' },
  settingsSaved: {
    'zh-CN': '设置已保存到“{sheet}”，并重新检查。',
    'en-US': 'The settings are saved on "{sheet}", and the workbook was checked again.',
  },
  saving: { 'zh-CN': '正在保存', 'en-US': 'Saving' },
  mySettings: { 'zh-CN': '我的偏好', 'en-US': 'My preferences' },
  liveChecks: { 'zh-CN': '修改时随时检查', 'en-US': 'Check while I type' },
  language: { 'zh-CN': '界面语言', 'en-US': 'Language' },
  languageOfExcel: { 'zh-CN': '跟随 Excel', 'en-US': 'As Excel' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  cancelling: { 'zh-CN': '正在取消…', 'en-US': 'Cancelling…' },
  cancelled: { 'zh-CN': '已取消，工作簿恢复原样。', 'en-US': 'Cancelled; the workbook is as it was.' },

  reading: { 'zh-CN': '正在识别文件', 'en-US': 'Reading the files' },
  importing: { 'zh-CN': '正在导入', 'en-US': 'Importing' },
  inserting: { 'zh-CN': '正在插入', 'en-US': 'Inserting' },
  buildingFromList: { 'zh-CN': '正在按清单生成', 'en-US': 'Building from the list' },
  buildingSummary: { 'zh-CN': '正在汇总', 'en-US': 'Building the summary' },
  sheetsRead: { 'zh-CN': '已读取 {done} / {total} 张表', 'en-US': '{done} of {total} sheets read' },
  sheetsChecked: { 'zh-CN': '已检查 {done} / {total} 张表', 'en-US': '{done} of {total} sheets checked' },
  sheetsWritten: { 'zh-CN': '已写入 {done} / {total} 张表', 'en-US': '{done} of {total} sheets written' },
  starting: { 'zh-CN': '请稍候…', 'en-US': 'One moment…' },
  bulkInserted: {
    'zh-CN': '完成：新增 {inserted} 张项目表，汇总合计 {total} 万元。',
    'en-US': 'Done: {inserted} project sheets added; the summary totals {total} (10,000 yuan).',
  },
  bulkReplaced: {
    'zh-CN': '完成：新增 {inserted} 张、替换 {replaced} 张项目表，汇总合计 {total} 万元。',
    'en-US':
      'Done: {inserted} project sheets added, {replaced} replaced; the summary totals {total} (10,000 yuan).',
  },
  sheetsSkipped: {
    'zh-CN': '已有而跳过 {count} 张：{names}。',
    'en-US': 'Already there, {count} skipped: {names}.',
  },
  departmentReplaced: {
    'zh-CN': '部门整体绩效目标也已更新：{names}。',
    'en-US': 'The goals of the department were replaced too: {names}.',
  },
  departmentSkipped: {
    'zh-CN': '已有部门整体绩效目标，没有改动：{names}。',
    'en-US': 'The goals of the department were there already and are as they were: {names}.',
  },
  sheetsDoubled: {
    'zh-CN': '这 {count} 个项目现在各有两张表，合计重复计算：{names}。核对后请删去不要的一张，再刷新汇总表。',
    'en-US':
      'These {count} projects have two sheets now and count twice: {names}. Compare, delete the one you do not need and refresh the summary.',
  },
  sheetsKeptBeside: {
    'zh-CN': '这 {count} 张表的版式改动过，没有覆盖，新表放在了旁边，请核对后删去不要的一张：{names}。',
    'en-US':
      '{count} sheets were laid out by hand and not overwritten; the new ones stand beside them. Compare and delete the ones you do not need: {names}.',
  },
  sheetInserted: { 'zh-CN': '已插入工作表“{sheet}”。', 'en-US': 'Sheet "{sheet}" was inserted.' },
  listInserted: {
    'zh-CN': '已插入“{sheet}”。填好后点“按清单生成”。',
    'en-US': 'Sheet "{sheet}" was inserted. Fill it in, then click "Build from list".',
  },
  summaryBuilt: {
    'zh-CN': '“{sheet}”已更新：{projects} 个项目，合计 {total} 万元。',
    'en-US': '"{sheet}" is up to date: {projects} projects, {total} (10,000 yuan) in total.',
  },
  dismiss: { 'zh-CN': '关闭', 'en-US': 'Close' },
  unexpected: {
    'zh-CN': '出现意外错误（{reason}）。请重试；如再次出现，请保存工作簿后重新打开此窗格。',
    'en-US':
      'Something unexpected happened ({reason}). Try again; if it comes back, save the workbook and reopen this pane.',
  },
  notInExcel: {
    'zh-CN': '此窗格要在 Excel 中打开。请按说明在 Excel 里加载本加载项，或打开试用页。',
    'en-US': 'This pane works inside Excel. Load the add-in in Excel, or open the try-out page.',
  },
} satisfies Record<string, LocalText>;
