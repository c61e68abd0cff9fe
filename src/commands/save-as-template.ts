import type { OwnTemplate } from '../templates/own-template';
import type { Command } from './command';

const texts = {
  saved: {
    'zh-CN': '已保存模板“{name}”，列在模板最前面。',
    'en-US': 'Template "{name}" is saved; it comes first in the list.',
  },
  replaced: {
    'zh-CN': '已用当前表替换同名模板“{name}”。',
    'en-US': 'Template "{name}" was there already and is this sheet now.',
  },
} as const;

/** Makes a template of the user's own of the table on show; who runs it keeps it. */
export const saveAsTemplate: Command<{ name: string; own: readonly OwnTemplate[] }, OwnTemplate> = {
  id: 'save-as-template',
  label: { 'zh-CN': '保存当前表', 'en-US': 'Save this sheet' },
  description: {
    'zh-CN':
      '保存当前工作表的用途、目标和指标，不含编码、名称和金额；以后插入时自动换成新年度。只保存在本机。',
    'en-US':
      'Keeps purpose, goals and indicators of the sheet on show, without code, name and amounts; inserted later, it speaks of the new year. Kept on this computer only.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在保存', 'en-US': 'Saving' },
  isCancellable: false,
  run: async ({ name }, { open }) =>
    (await import('./in-excel/save-as-template')).templateOfActiveSheet(name, (await open()).session),
  tell: ({ id, name }, { own }) => ({
    title: { text: own.some((other) => other.id === id) ? texts.replaced : texts.saved, values: { name } },
  }),
};
