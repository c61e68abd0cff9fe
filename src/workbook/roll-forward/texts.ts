import type { LocalText } from '../../locale/locale';

/** What a roll forward says when it cannot go on, and of what it took over. */
export const rollForwardTexts = {
  unknownYear: {
    'zh-CN': '无法判断这些绩效目标是哪一年的：项目编码和表中都没有年度。请在“检查设置”中填写预算年度后再试。',
    'en-US':
      'Nothing tells which year these targets are of: neither project codes nor tables name one. Enter the fiscal year in the settings and try again.',
  },
  notLater: {
    'zh-CN': '这些绩效目标是 {from} 年的，不能结转到 {to} 年。请给出更晚的年度。',
    'en-US': 'These targets are of {from} and cannot be rolled forward to {to}. Name a later year.',
  },
  otherYears: {
    'zh-CN':
      '工作簿中有些表不是 {from} 年度的，一起结转会与下一年度的表重复：{names}。请先移到另一个工作簿，或改正年度。',
    'en-US':
      'Some tables are not of {from} and would stand twice in the year to come: {names}. Move them to a workbook of their own, or correct their year.',
  },
  noProjects: {
    'zh-CN': '没有可结转的项目绩效目标表。',
    'en-US': 'There is no target table of a project to roll forward.',
  },
} satisfies Record<string, LocalText>;
