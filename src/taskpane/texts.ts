import type { LocalText } from '../locale/locale';
import type { Urgency } from '../rules/urgency';

/** The words that several parts of the pane use. */
export const paneTexts = {
  insertTab: { 'zh-CN': '插入', 'en-US': 'Insert' },
  importHeading: { 'zh-CN': '导入绩效文档', 'en-US': 'Import a document' },
  projects: { 'zh-CN': '项目', 'en-US': 'Projects' },
  noUndo: {
    'zh-CN': '批量生成工作表后不能用“撤销”逐步退回，请先保存工作簿。',
    'en-US': 'Making many sheets at once cannot be undone step by step. Save the workbook first.',
  },
  insertHeading: { 'zh-CN': '插入项目绩效目标表', 'en-US': 'Insert a target table' },
  loading: { 'zh-CN': '正在加载…', 'en-US': 'Loading…' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  unnamed: { 'zh-CN': '（没有名称）', 'en-US': '(no name)' },
} satisfies Record<string, LocalText>;

/** What several findings of an urgency are called. */
export const URGENCY_NAMES: Readonly<Record<Urgency, LocalText>> = {
  error: { 'zh-CN': '错误', 'en-US': 'Errors' },
  warning: { 'zh-CN': '警告', 'en-US': 'Warnings' },
  todo: { 'zh-CN': '待填', 'en-US': 'To fill in' },
  info: { 'zh-CN': '提示', 'en-US': 'Notes' },
};
