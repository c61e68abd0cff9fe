import type { OwnTemplate } from '../templates/own-template';
import type { Command } from './command';

/** Inserts an empty list of projects. */
export const insertProjectList: Command<{ own: readonly OwnTemplate[] }, { sheet: string }> = {
  id: 'insert-project-list',
  label: { 'zh-CN': '插入项目清单', 'en-US': 'Insert project list' },
  description: {
    'zh-CN': '插入一张项目清单：每行填一个项目，再点“按清单生成”。',
    'en-US': 'Adds a project list: fill in one project a row, then press Build from list.',
  },
  offered: {
    pane: true,
    ribbon: [
      {
        functionName: 'insertProjectList',
        input: '',
        label: { 'zh-CN': '项目清单', 'en-US': 'Project list' },
      },
    ],
  },
  doing: { 'zh-CN': '正在插入', 'en-US': 'Inserting' },
  isCancellable: false,
  run: async ({ own }, { open }) =>
    (await import('./in-excel/insert-project-list')).insertProjectList(own, (await open()).session),
  tell: ({ sheet }) => ({
    title: {
      text: {
        'zh-CN': '已插入“{sheet}”。填好后点“按清单生成”。',
        'en-US': 'Sheet "{sheet}" was inserted. Fill it in, then click "Build from list".',
      },
      values: { sheet },
    },
  }),
};
