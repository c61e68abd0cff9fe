import type { LocalText } from '../../locale/locale';

/** The words of this part of the pane. */
export const taskTexts = {
  cancelling: { 'zh-CN': '正在取消…', 'en-US': 'Cancelling…' },
  cancelled: { 'zh-CN': '已取消，工作簿恢复原样。', 'en-US': 'Cancelled; the workbook is as it was.' },
  sheetsRead: {
    'zh-CN': '已读取 {done} / {total} 张表',
    'en-US': '{done} of {total} {total:sheet|sheets} read',
  },
  sheetsChecked: {
    'zh-CN': '已检查 {done} / {total} 张表',
    'en-US': '{done} of {total} {total:sheet|sheets} checked',
  },
  sheetsWritten: {
    'zh-CN': '已写入 {done} / {total} 张表',
    'en-US': '{done} of {total} {total:sheet|sheets} written',
  },
  starting: { 'zh-CN': '请稍候…', 'en-US': 'One moment…' },
  details: { 'zh-CN': '详情', 'en-US': 'Details' },
  dismiss: { 'zh-CN': '关闭', 'en-US': 'Close' },
  unexpected: {
    'zh-CN': '出现意外错误（{reason}）。请重试；如再次出现，请保存工作簿后重新打开此窗格。',
    'en-US':
      'Something unexpected happened ({reason}). Try again; if it comes back, save the workbook and reopen this pane.',
  },
} satisfies Record<string, LocalText>;
