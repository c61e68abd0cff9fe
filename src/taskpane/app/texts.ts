import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const appTexts = {
  overviewTab: { 'zh-CN': '总览', 'en-US': 'Overview' },
  checkTab: { 'zh-CN': '检查', 'en-US': 'Check' },
  importTab: { 'zh-CN': '导入', 'en-US': 'Import' },
  helpTab: { 'zh-CN': '帮助', 'en-US': 'Help' },
  settingsTab: { 'zh-CN': '设置', 'en-US': 'Settings' },
  product: { 'zh-CN': '预算绩效目标表', 'en-US': 'Budget performance targets' },
  views: { 'zh-CN': '功能', 'en-US': 'Views' },
  notInExcel: {
    'zh-CN': '此窗格要在 Excel 中打开。请按说明在 Excel 里加载本加载项，或打开试用页。',
    'en-US': 'This pane works inside Excel. Load the add-in in Excel, or open the try-out page.',
  },
} satisfies Record<string, LocalText>;
