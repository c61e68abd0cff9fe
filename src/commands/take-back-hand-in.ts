import type { Command } from './command';
import type { TakenBack } from './in-excel/prepare-hand-in';

/** Takes back what was prepared for handing in. */
export const takeBackHandIn: Command<void, TakenBack | null> = {
  id: 'take-back-hand-in',
  label: { 'zh-CN': '撤回送审准备', 'en-US': 'Take the preparation back' },
  description: {
    'zh-CN': '把页面设置、标色和工作表顺序恢复原样，并删去目录。',
    'en-US': 'Puts pages, colours and the order of sheets back, and takes the list of contents away.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在撤回', 'en-US': 'Taking back' },
  isCancellable: false,
  run: async (_, { open }) => (await open()).takeBackHandIn(),
  tell: (taken) => ({
    title: taken
      ? {
          text: {
            'zh-CN': '已撤回：页面设置、标色和工作表顺序恢复原样。',
            'en-US': 'Taken back: pages, colours and the order of sheets are as they were.',
          },
        }
      : { text: { 'zh-CN': '没有可撤回的送审准备。', 'en-US': 'There is no preparation to take back.' } },
    details:
      taken?.coverKept != null
        ? [
            {
              text: {
                'zh-CN': '“{cover}”上已有您写的内容，没有删除。',
                'en-US': '"{cover}" was written on since and stays.',
              },
              values: { cover: taken.coverKept },
            },
          ]
        : [],
  }),
};
