import type { LocalText } from '../../src/locale/locale';

/** The words of the try-out page around spreadsheet and pane. */
export const tryoutTexts = {
  product: { 'zh-CN': '预算绩效目标表加载项 · 试用', 'en-US': 'Budget performance targets · try-out' },
  statement: {
    'zh-CN':
      '这不是 Excel，而是一个开源电子表格；右侧窗格就是装到 Excel 里的同一个加载项。数据只在本机，关闭页面即消失。',
    'en-US':
      'This is not Excel but an open-source spreadsheet; the pane on the right is the very add-in that Excel loads. Data stays on this machine and is gone when the page closes.',
  },
  openSample: { 'zh-CN': '打开示例文档', 'en-US': 'Open sample' },
  sample: { 'zh-CN': '下载示例', 'en-US': 'Download it' },
  api: { 'zh-CN': '模拟版本', 'en-US': 'Play' },
  language: { 'zh-CN': '语言', 'en-US': 'Language' },
  pane: { 'zh-CN': '绩效目标表', 'en-US': 'Performance targets' },
  closePane: { 'zh-CN': '关闭窗格', 'en-US': 'Close the pane' },
  excelToday: { 'zh-CN': 'Microsoft 365', 'en-US': 'Microsoft 365' },
  excel2021: { 'zh-CN': 'Excel 2021', 'en-US': 'Excel 2021' },
  excel2019: { 'zh-CN': 'Excel 2019', 'en-US': 'Excel 2019' },
  excel2016: { 'zh-CN': 'Excel 2016（不支持）', 'en-US': 'Excel 2016 (unsupported)' },
} satisfies Record<string, LocalText>;
