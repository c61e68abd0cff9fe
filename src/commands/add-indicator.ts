import type { OwnTemplate } from '../templates/own-template';
import type { Command } from './command';
import type { AddedIndicator, LibraryPlace } from './in-excel/add-indicator';

/** Adds an indicator of the library to the table on show. */
export const addIndicator: Command<{ place: LibraryPlace; own: readonly OwnTemplate[] }, AddedIndicator> = {
  id: 'add-indicator',
  label: { 'zh-CN': '添加', 'en-US': 'Add' },
  description: {
    'zh-CN': '把一条指标加到当前工作表的项目绩效目标表中，放在同类指标之后。',
    'en-US': 'Adds an indicator to the target table on show, below those of its kind.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在插入', 'en-US': 'Inserting' },
  isCancellable: false,
  changesTables: true,
  run: async ({ place, own }, { open }) =>
    (await import('./in-excel/add-indicator')).addIndicator(place, own, (await open()).session),
  tell: ({ sheet, indicator, isRepeated }) => ({
    title: {
      text: {
        'zh-CN': '已在“{sheet}”中添加指标“{indicator}”，请填写或核对指标值。',
        'en-US': 'Indicator "{indicator}" was added to "{sheet}"; enter or check its target value.',
      },
      values: { sheet, indicator },
    },
    details: isRepeated
      ? [
          {
            text: {
              'zh-CN': '表中原来已有同名指标，请核对是否重复。',
              'en-US':
                'The table already had an indicator of that name; make sure that it is not there twice.',
            },
          },
        ]
      : [],
  }),
};
