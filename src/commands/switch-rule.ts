import type { Command } from './command';
import type { WordedCheck } from './in-excel/worded-check';

/** Switches a rule off, or on again, for this workbook. */
export const switchRule: Command<{ ruleId: string; isOn: boolean }, { report: WordedCheck }> = {
  id: 'switch-rule',
  label: { 'zh-CN': '在本工作簿停用此规则', 'en-US': 'Switch this rule off for this workbook' },
  description: {
    'zh-CN': '在本工作簿停用或恢复一条规则，并重新检查。',
    'en-US': 'Switches a rule off or on for this workbook, and checks it again.',
  },
  offered: { pane: true },
  doing: { 'zh-CN': '正在保存', 'en-US': 'Saving' },
  isCancellable: false,
  run: async ({ ruleId, isOn }, { open, locale, onProgress }) => {
    const opened = await open();
    await (await import('./in-excel/workbook-settings')).switchRule(ruleId, isOn, opened.session);
    return { report: await opened.checkAfterwards(locale, onProgress) };
  },
  tell: (_, { isOn }) => ({
    title: {
      text: isOn
        ? {
            'zh-CN': '已恢复该规则，并重新检查。',
            'en-US': 'The rule is on again, and the workbook was checked.',
          }
        : {
            'zh-CN': '已在本工作簿停用该规则，可在“检查”页下方恢复。',
            'en-US':
              'The rule is switched off for this workbook; switch it on again at the end of the Check view.',
          },
    },
  }),
};
