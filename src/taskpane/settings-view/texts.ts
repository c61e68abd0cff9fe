import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const settingsTexts = {
  standardsHeading: { 'zh-CN': '单位标准', 'en-US': 'Standards of the office' },
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
  openSettingsSheet: { 'zh-CN': '打开检查设置表', 'en-US': 'Open settings sheet' },
  mySettings: { 'zh-CN': '我的偏好', 'en-US': 'My preferences' },
  liveChecks: { 'zh-CN': '修改时随时检查', 'en-US': 'Check while I type' },
  keepSummary: {
    'zh-CN': '命令改动项目表后自动刷新汇总表',
    'en-US': 'Refresh the summary after commands that change tables',
  },
  language: { 'zh-CN': '界面语言', 'en-US': 'Language' },
  languageOfExcel: { 'zh-CN': '跟随 Excel', 'en-US': 'As Excel' },
  form: { 'zh-CN': '新表表式', 'en-US': 'Form of new tables' },
  usualForm: { 'zh-CN': '默认', 'en-US': 'Default' },
  countHidden: { 'zh-CN': '计入隐藏工作表', 'en-US': 'Count hidden sheets' },
  hiddenByDefault: { 'zh-CN': '默认（计入）', 'en-US': 'Default (they count)' },
  hiddenCount: { 'zh-CN': '是', 'en-US': 'Yes' },
  hiddenIgnored: { 'zh-CN': '否，不检查也不汇总', 'en-US': 'No: neither checked nor summed up' },
} satisfies Record<string, LocalText>;
