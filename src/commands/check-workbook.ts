import type { WordedCheck } from './in-excel/worded-check';
import type { Command } from './command';

/** Checks every target table and colours what is wrong. */
export const checkWorkbook: Command<void, WordedCheck> = {
  id: 'check',
  label: { 'zh-CN': '检查工作簿', 'en-US': 'Check the workbook' },
  description: {
    'zh-CN': '检查所有绩效目标表，有问题的单元格按级别标色，并定位到第一处。',
    'en-US': 'Checks every target table, colours invalid cells by severity and goes to the first one.',
  },
  offered: {
    pane: true,
    ribbon: [
      {
        functionName: 'checkWorkbook',
        input: '',
        label: { 'zh-CN': '检查工作簿', 'en-US': 'Check workbook' },
      },
    ],
    commandLine: 'check',
  },
  doing: { 'zh-CN': '正在检查', 'en-US': 'Checking' },
  isCancellable: true,
  run: async (_, { open, locale, onProgress }) => (await open()).check(locale, onProgress),
  tell: ({ overview, departments, counts, findings }) => {
    const values = { projects: overview.projects, ...counts };
    if (overview.projects + departments === 0) return { title: { text: checkTexts.noTables } };
    return { title: { text: findings.length === 0 ? checkTexts.nothingFound : checkTexts.checked, values } };
  },
};

/** How a check ended; the pane says the same over the list of findings. */
export const checkTexts = {
  noTables: {
    'zh-CN': '工作簿中还没有项目绩效目标表。请先插入或导入。',
    'en-US': 'The workbook has no project target table yet. Insert or import one first.',
  },
  nothingFound: {
    'zh-CN': '检查了 {projects} 个项目，没有发现问题。',
    'en-US': '{projects} {projects:project was|projects were} checked; nothing is wrong.',
  },
  checked: {
    'zh-CN':
      '已检查 {projects} 个项目并标色：错误 {error} 处，警告 {warning} 处，待填 {todo} 项，提示 {info} 处。',
    'en-US':
      '{projects} {projects:project was|projects were} checked and coloured: {error} {error:error|errors}, {warning} {warning:warning|warnings}, {todo} to fill in, {info} {info:note|notes}.',
  },
} as const;
