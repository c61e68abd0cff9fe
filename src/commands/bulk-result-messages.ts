import { firstNames } from '../locale/first-names';
import type { LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { BulkResult } from '../workbook/bulk-result';
import type { CommandEnd } from './command';

const texts = {
  inserted: {
    'zh-CN': '完成：新增 {inserted} 张项目表，汇总合计 {total} 万元。',
    'en-US': 'Done: {inserted} project sheets added; the summary totals {total} (10,000 yuan).',
  },
  replaced: {
    'zh-CN': '完成：新增 {inserted} 张、替换 {replaced} 张项目表，汇总合计 {total} 万元。',
    'en-US':
      'Done: {inserted} project sheets added, {replaced} replaced; the summary totals {total} (10,000 yuan).',
  },
  skipped: {
    'zh-CN': '已有而跳过 {count} 张：{names}。',
    'en-US': 'Already there, {count} skipped: {names}.',
  },
  departmentReplaced: {
    'zh-CN': '部门整体绩效目标也已更新：{names}。',
    'en-US': 'The goals of the department were replaced too: {names}.',
  },
  departmentSkipped: {
    'zh-CN': '已有部门整体绩效目标，没有改动：{names}。',
    'en-US': 'The goals of the department were there already and are as they were: {names}.',
  },
  countedTwice: {
    'zh-CN': '这 {count} 个项目现在各有两张表，合计重复计算：{names}。核对后请删去不要的一张，再刷新汇总表。',
    'en-US':
      '{count} {count:project has|projects have} two sheets now and {count:counts|count} twice: {names}. Compare, delete the one you do not need and refresh the summary.',
  },
  laidOutByHand: {
    'zh-CN': '这 {count} 张表的版式改动过，没有覆盖，新表放在了旁边，请核对后删去不要的一张：{names}。',
    'en-US':
      '{count} {count:sheet was|sheets were} laid out by hand and not overwritten; {count:the new one stands beside it|the new ones stand beside them}. Compare and delete the ones you do not need: {names}.',
  },
  textsCut: {
    'zh-CN': '有 {count} 处文字超出单元格上限（32,767 字），末尾未写入：{names}。',
    'en-US':
      '{count} {count:text is|texts are} longer than a cell holds (32,767 characters); {count:its end was|their ends were} not written: {names}.',
  },
  uncounted: {
    'zh-CN': '这 {count} 个项目的预算未能读取，合计不含：{names}。请在表中改正，再刷新汇总表。',
    'en-US':
      'Amounts of {count} {count:project|projects} could not be read and are not in the total: {names}. Correct them in {count:its table|their tables}, then refresh the summary.',
  },
  assumed: {
    'zh-CN': '这 {count} 个项目没有写明金额单位，按万元计入合计：{names}。请在表中写明，再刷新汇总表。',
    'en-US':
      '{count} {count:project states|projects state} no money unit and {count:counts|count} as 万元 (10,000 yuan): {names}. State it in {count:its table|their tables}, then refresh the summary.',
  },
  aside: {
    'zh-CN': '有 {count} 处内容在所用表式中没有栏目，已列入“未归位文字”表，没有丢失。',
    'en-US':
      '{count} {count:entry has|entries have} no place in the form of {count:its table|their tables}; {count:it is|they are} listed on 未归位文字, and nothing is lost.',
  },
  unread: {
    'zh-CN': '有 {count} 张表的表式未识别，没有读取，合计不含：{names}。检查结果中说明了缺少的栏目。',
    'en-US':
      '{count} {count:table is|tables are} in no known form; nothing of {count:it|them} was read, and the total is without {count:it|them}: {names}. The check says which labels {count:it lacks|they lack}.',
  },
  hidden: {
    'zh-CN': '合计包括 {count} 张隐藏的工作表：{names}。',
    'en-US': 'The total includes {count} hidden sheets: {names}.',
  },
} satisfies Record<string, LocalText>;

/** More names than this are cut off with their count. */
const MOST_NAMES = 3;

/** Says something of sheets, by the names of the first of them; nothing where there are none. */
function ofSheets(text: LocalText, sheets: readonly string[]): Message[] {
  const { length: count } = sheets;
  if (count === 0) return [];
  return [{ text, values: { names: firstNames(sheets, MOST_NAMES), count } }];
}

/** Says what the total of a summary lacks, and what it has that nobody sees. */
export function tellOfTotal({
  uncounted,
  assumed,
  hidden,
  unread,
}: Pick<BulkResult, 'uncounted' | 'assumed' | 'hidden' | 'unread'>): Message[] {
  return [
    ...ofSheets(texts.uncounted, uncounted),
    ...ofSheets(texts.unread, unread),
    ...ofSheets(texts.assumed, assumed),
    ...ofSheets(texts.hidden, hidden),
  ];
}

/** Tells what a bulk insertion did: the result line first, then what the user may want to look after. */
export function tellBulkResult(result: BulkResult): CommandEnd {
  const { inserted, replaced, total } = result;
  const details = (
    [
      'skipped',
      'departmentReplaced',
      'departmentSkipped',
      'countedTwice',
      'laidOutByHand',
      'textsCut',
    ] as const
  ).flatMap((what) => ofSheets(texts[what], result[what]));
  const values = { inserted: inserted.length, replaced: replaced.length, total };
  return {
    title: { text: replaced.length > 0 ? texts.replaced : texts.inserted, values },
    details: [
      ...details,
      ...(result.aside === 0 ? [] : [{ text: texts.aside, values: { count: result.aside } }]),
      ...tellOfTotal(result),
    ],
  };
}
