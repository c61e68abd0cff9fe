import type { SourceFile } from '../sources/read-source';
import { firstNames } from '../locale/first-names';
import type { Message } from '../locale/message';
import type { Command } from './command';
import type { Consolidated } from './in-excel/consolidate';

/** More names than this are cut off with their count. */
const MOST_NAMES = 3;

/** Says which files were left out; nothing where there are none. */
function tellSkipped(names: readonly string[]): Message[] {
  const { length: count } = names;
  if (count === 0) return [];
  const text = {
    'zh-CN': '有 {count} 个文件无法使用，合计不含其内容：{names}。',
    'en-US': '{count} {count:file|files} could not be used and {count:is|are} in no sum: {names}.',
  };
  return [{ text, values: { count, names: firstNames(names, MOST_NAMES) } }];
}

/** Says that amounts are in no sum; nothing where all are. */
function tellLacking(count: number): Message[] {
  if (count === 0) return [];
  const text = {
    'zh-CN': '合计不含 {count} 个未能读取的金额，见汇总表的“说明”。',
    'en-US':
      'The total is without {count} {count:amount|amounts} that could not be read; see the remarks of the summary.',
  };
  return [{ text, values: { count } }];
}

/** Sums up the files of many offices, and lists what is wrong in them. */
export const consolidate: Command<
  { files: readonly { name: string; read(): Promise<SourceFile> }[] },
  Consolidated
> = {
  id: 'consolidate',
  label: { 'zh-CN': '选择多个文件汇审', 'en-US': 'Review many files' },
  description: {
    'zh-CN': '把多个单位报来的文件汇成一张汇总表（按单位小计）和一张问题清单；不导入其中的表。',
    'en-US':
      'Makes one summary, with a sub-total for each agency, and one list of findings of the files of many offices. Their tables are not imported.',
  },
  offered: { pane: true, commandLine: 'consolidate' },
  doing: { 'zh-CN': '正在汇审', 'en-US': 'Reviewing' },
  isCancellable: true,
  run: async ({ files }, { locale, open, onProgress }) => {
    const { consolidateFiles } = await import('./in-excel/consolidate');
    return consolidateFiles(files, { locale, onProgress, session: (await open()).session });
  },
  tell: ({ summary, findings, projects, total, lacking, skipped }) => ({
    title: {
      text: {
        'zh-CN': '“{summary}”已汇总 {projects} 个项目，合计 {total} 万元；问题列在“{findings}”。',
        'en-US':
          '"{summary}" sums up {projects} {projects:project|projects}, {total} (10,000 yuan) in total; "{findings}" lists what was found.',
      },
      values: { summary, findings, projects, total },
    },
    details: [...tellSkipped(skipped), ...tellLacking(lacking)],
  }),
};
