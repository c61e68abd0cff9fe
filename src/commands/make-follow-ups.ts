import type { LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { Command } from './command';
import type { MadeFollowUps } from './in-excel/make-follow-ups';

const texts = {
  left: {
    'zh-CN': '这些表的版面已被改动，没有刷新：{names}。',
    'en-US': 'These sheets were laid out by hand and were not refreshed: {names}.',
  },
  earlier: {
    'zh-CN': '这些表没有刷新，也不计入汇总，因为同一项目在其后还有一张同类的表：{names}。',
    'en-US':
      'These sheets were not refreshed and are in no sum, since a later one of the same project and kind is: {names}.',
  },
  nameless: {
    'zh-CN':
      '这些表没有项目编码和名称，或与另一张表相同，没有生成对应的表，请填写或区分后重新生成：{names}。',
    'en-US':
      'These tables have no code and name, or those of another table, so that nothing can follow them. Fill them in, or tell them apart, and do it again: {names}.',
  },
  monitored: {
    'zh-CN':
      '已生成或刷新 {tables} 张监控表（截至 {month} 月底），汇总在“{summary}”。请填写执行数和完成情况。',
    'en-US':
      'Made or refreshed {tables} monitoring sheets (to the end of month {month}); "{summary}" sums them up. Fill in what was spent and achieved.',
  },
  department: {
    'zh-CN': '部门整体自评在“{name}”：预算和执行数为各项目之和，目标取自部门绩效目标。',
    'en-US':
      'The department evaluates itself on "{name}": its money is the sum of its projects, its targets come from its goals.',
  },
  evaluated: {
    'zh-CN': '已生成或刷新 {tables} 张自评表，汇总在“{summary}”。请填写执行数和实际完成值，得分由公式计算。',
    'en-US':
      'Made or refreshed {tables} self-evaluation sheets; "{summary}" sums them up. Fill in what was spent and achieved; scores are formulas.',
  },
} satisfies Record<string, LocalText>;

/** Tells of sheets that were not made or refreshed, and why. */
const tellOthers = ({ left, earlier, nameless }: MadeFollowUps): Message[] =>
  [
    { text: texts.left, sheets: left },
    { text: texts.earlier, sheets: earlier },
    { text: texts.nameless, sheets: nameless },
  ].flatMap(({ text, sheets }) =>
    sheets.length === 0 ? [] : [{ text, values: { names: sheets.join('、') } }],
  );

/** Makes or refreshes the monitoring of all projects; null leaves the month as it is, or takes the last that is over. */
export const makeMonitoring: Command<{ month: number | null }, MadeFollowUps> = {
  id: 'make-monitoring',
  label: { 'zh-CN': '运行监控表', 'en-US': 'Monitoring sheets' },
  description: {
    'zh-CN': '为每个项目生成或刷新绩效运行监控表和汇总表；计划数取自目标表，已填的内容保留。',
    'en-US':
      'Makes or refreshes a monitoring sheet for each project and their summary; planned amounts follow the target sheets, and entries stay.',
  },
  offered: {
    pane: true,
    ribbon: [{ functionName: 'makeMonitoring', input: '' }],
    commandLine: 'monitor',
  },
  doing: { 'zh-CN': '正在生成监控表', 'en-US': 'Making monitoring sheets' },
  isCancellable: true,
  run: async ({ month }, { open, onProgress }) =>
    (await import('./in-excel/make-follow-ups')).makeFollowUps(
      'monitoring',
      month,
      onProgress,
      (await open()).session,
    ),
  tell: (made) => {
    const { summary, tables, month } = made;
    return {
      title: { text: texts.monitored, values: { summary, tables, month: month ?? '' } },
      details: tellOthers(made),
    };
  },
};

/** Makes or refreshes the self-evaluation of all projects. */
export const makeEvaluation: Command<void, MadeFollowUps> = {
  id: 'make-evaluation',
  label: { 'zh-CN': '绩效自评表', 'en-US': 'Self-evaluation sheets' },
  description: {
    'zh-CN': '为每个项目和部门整体生成或刷新绩效自评表和汇总表；得分由公式计算，已填的内容保留。',
    'en-US':
      'Makes or refreshes a self-evaluation sheet for each project and for the department, and their summary; scores are formulas, and entries stay.',
  },
  offered: {
    pane: true,
    ribbon: [{ functionName: 'makeEvaluation', input: '' }],
    commandLine: 'evaluate',
  },
  doing: { 'zh-CN': '正在生成自评表', 'en-US': 'Making self-evaluation sheets' },
  isCancellable: true,
  run: async (_, { open, onProgress }) =>
    (await import('./in-excel/make-follow-ups')).makeFollowUps(
      'evaluation',
      null,
      onProgress,
      (await open()).session,
    ),
  tell: (made) => {
    const { summary, department, tables } = made;
    return {
      title: { text: texts.evaluated, values: { summary, tables } },
      details: [
        ...(department === null ? [] : [{ text: texts.department, values: { name: department } }]),
        ...tellOthers(made),
      ],
    };
  },
};
