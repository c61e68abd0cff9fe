import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const insertTexts = {
  existingInList: {
    'zh-CN': '如果工作簿中已有相同项目编码：',
    'en-US': 'If the workbook already has a project code:',
  },
  insertHint: {
    'zh-CN': '点一个模板的“插入”，在工作簿末尾加一张表。',
    'en-US': 'Click Insert at a template: one sheet is added at the end.',
  },
  form: { 'zh-CN': '表式', 'en-US': 'Form' },
  formOfWorkbook: { 'zh-CN': '按检查设置', 'en-US': 'As in the settings' },
  templates: { 'zh-CN': '模板', 'en-US': 'Templates' },
  listTab: { 'zh-CN': '按清单生成', 'en-US': 'From a list' },
  listHeading: { 'zh-CN': '按清单批量生成', 'en-US': 'Build from a list' },
  listHint: {
    'zh-CN': '先插入项目清单，每行填一个项目，再一键生成全部绩效目标表。',
    'en-US': 'Insert a project list, fill in one project a row, then build every sheet with one click.',
  },
  searchTemplates: { 'zh-CN': '搜索模板', 'en-US': 'Search templates' },
  noTemplate: { 'zh-CN': '没有匹配的模板，换个词试试。', 'en-US': 'No template matches; try another word.' },
  preview: { 'zh-CN': '预览', 'en-US': 'Preview' },
  deleteTemplate: { 'zh-CN': '删除', 'en-US': 'Delete' },
  saveTemplateHeading: { 'zh-CN': '存为我的模板', 'en-US': 'Save as my template' },
  templateName: { 'zh-CN': '模板名称', 'en-US': 'Name of the template' },
  templateNameHint: { 'zh-CN': '默认用项目名称', 'en-US': 'The name of the project' },
  notKept: {
    'zh-CN':
      '浏览器没有存下这次改动（存储已满或被禁用）：我的模板只在关闭窗格前有效。请清理浏览器存储后重新保存。',
    'en-US':
      'The browser did not keep this change (its storage is full or switched off): your templates last until the pane is closed. Free some of its storage and save again.',
  },
  templateDeleted: { 'zh-CN': '已删除模板“{name}”。', 'en-US': 'Template "{name}" was deleted.' },
  reallyDelete: { 'zh-CN': '确定删除', 'en-US': 'Really delete' },
  mine: { 'zh-CN': '我的', 'en-US': 'mine' },
  libraryHeading: { 'zh-CN': '指标库', 'en-US': 'Indicator library' },
  searchIndicators: { 'zh-CN': '搜索指标', 'en-US': 'Search indicators' },
  level2: { 'zh-CN': '二级指标', 'en-US': 'Level 2' },
  noIndicator: {
    'zh-CN': '没有匹配的指标，换个词试试。',
    'en-US': 'No indicator matches; try another word.',
  },
  moreIndicators: { 'zh-CN': '另有 {count} 条，全部显示', 'en-US': '{count} more: show all' },
  previewPurpose: { 'zh-CN': '资金用途', 'en-US': 'Purpose' },
  previewGoals: { 'zh-CN': '绩效目标', 'en-US': 'Goals' },
  previewIndicators: { 'zh-CN': '绩效指标', 'en-US': 'Indicators' },
  previewMore: { 'zh-CN': '……另有 {count} 条', 'en-US': '… and {count} more' },
  toFillIn: { 'zh-CN': '待填', 'en-US': 'to fill in' },
} satisfies Record<string, LocalText>;
