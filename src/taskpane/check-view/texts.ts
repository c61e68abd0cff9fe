import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const checkViewTexts = {
  checkHeading: { 'zh-CN': '检查绩效目标', 'en-US': 'Check the targets' },
  checkHint: {
    'zh-CN': '列表包括手工做的绩效目标表，随修改更新。点“检查工作簿”给全部表按级别标色，可随时清除。',
    'en-US':
      'The list covers every target table, those made by hand too, and follows your edits. Press "Check workbook" to colour the cells by severity; the colours can be cleared at any time.',
  },
  checkCounts: {
    'zh-CN': '{projects} 个项目。点一条可定位到单元格。',
    'en-US': '{projects} {projects:project|projects}. Click a finding to go to its cell.',
  },
  moreTools: { 'zh-CN': '筛选与更多', 'en-US': 'Filter and more' },
  enterSetting: { 'zh-CN': '去填写', 'en-US': 'Enter it' },
  repairTo: { 'zh-CN': '可改为：{repair}', 'en-US': 'Repair: {repair}' },
  previewHeading: { 'zh-CN': '将要修改的单元格', 'en-US': 'Cells that will be changed' },
  repairChosen: { 'zh-CN': '修复所选 {count} 格', 'en-US': 'Repair the {count} chosen' },
  moreRepairs: { 'zh-CN': '再显示 {count} 格', 'en-US': 'Show {count} more' },
  emptyCell: { 'zh-CN': '（空）', 'en-US': '(empty)' },
  undo: { 'zh-CN': '撤回上次修改', 'en-US': 'Take back the last change' },
  wholeWorkbook: { 'zh-CN': '整个工作簿', 'en-US': 'The whole workbook' },
  moreFindings: { 'zh-CN': '再显示 {count} 条', 'en-US': 'Show {count} more' },
  undecidedHeading: { 'zh-CN': '未能判定', 'en-US': 'Undecided' },
  notColoured: {
    'zh-CN': '这些工作表受保护，没有标色：{sheets}。请撤销工作表保护后重新检查。',
    'en-US': 'These sheets are protected and were not coloured: {sheets}. Unprotect them and check again.',
  },
  noneOfKind: { 'zh-CN': '没有这样的问题。', 'en-US': 'Nothing of this kind.' },
  filterBySeverity: { 'zh-CN': '按级别筛选', 'en-US': 'By severity' },
  filterByRule: { 'zh-CN': '按规则筛选', 'en-US': 'By rule' },
  allRules: { 'zh-CN': '全部规则', 'en-US': 'All rules' },
  explain: { 'zh-CN': '说明', 'en-US': 'Why' },
  source: { 'zh-CN': '依据：{source}', 'en-US': 'Source: {source}' },
  rulesOffHeading: { 'zh-CN': '已停用的规则', 'en-US': 'Rules switched off' },
  switchRuleOn: { 'zh-CN': '恢复', 'en-US': 'Switch on' },
} satisfies Record<string, LocalText>;
