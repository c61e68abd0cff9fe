import { firstNames } from '../locale/first-names';
import type { LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { Command, CommandEnd } from './command';
import type { PreparedHandIn } from './in-excel/prepare-hand-in';
import type { WordedCheck } from './in-excel/worded-check';
import { standingInTheWay } from './standing-in-the-way';

/** How handing in ended: prepared, or null where findings stand in the way. */
export interface HandedIn {
  report: WordedCheck;
  prepared: Omit<PreparedHandIn, 'record'> | null;
}

const texts = {
  blocked: {
    'zh-CN': '还有 {count} 处必须先改正或填写，没有开始准备。请逐项处理后再点“送审”。',
    'en-US': 'To be put right or filled in first: {count}. Nothing was prepared; then press Hand in again.',
  },
  prepared: {
    'zh-CN':
      '已准备好送审：{sheets} 张表已设好页面并去掉标色，目录在“{cover}”。核对打印预览后即可打印或上报。',
    'en-US':
      'Ready to be handed in: {sheets} {sheets:sheet is|sheets are} set up for printing, without colours; the contents are on "{cover}". Look at the print preview, then print or send.',
  },
  noPages: {
    'zh-CN': '此版本的 Excel 不允许加载项设置页面，请在“页面布局”中自行设置；目录、顺序和标色已处理。',
    'en-US':
      'This version of Excel lets no add-in set up pages; do that on the Page Layout tab. Contents, order and colours are done.',
  },
  long: {
    'zh-CN': '这些表内容多，一页放不下：{names}。',
    'en-US': 'These sheets hold more than a page: {names}.',
  },
  hidden: {
    'zh-CN': '隐藏的表不打印，也不列入目录：{names}。',
    'en-US': 'Hidden sheets are neither printed nor listed: {names}.',
  },
  locked: {
    'zh-CN': '受保护的表没有改动页面设置：{names}。',
    'en-US': 'The pages of protected sheets are as they were: {names}.',
  },
  crowded: {
    'zh-CN': '这些工作表上有几张表，不能一项目一页：{names}。',
    'en-US': 'These sheets hold several tables, which share their pages: {names}.',
  },
  unplaced: {
    'zh-CN': '导入时有 {count} 处文字没有归位，请看“未归位文字”是否还有要填入的内容。',
    'en-US':
      '{count} {count:text|texts} of an import found no place; look at the sheet of unplaced texts for what should be filled in.',
  },
  warnings: {
    'zh-CN': '另有 {count} 处警告，审核时可能被问到。',
    'en-US': 'There {count:is|are} {count} {count:warning|warnings} that a reviewer may ask about.',
  },
} satisfies Record<string, LocalText>;

/** More names than this are only counted. */
const MOST_NAMES = 5;

function ofNames(text: LocalText, names: readonly string[]): Message[] {
  if (names.length === 0) return [];
  return [{ text, values: { names: firstNames(names, MOST_NAMES) } }];
}

function ofCount(text: LocalText, count: number): Message[] {
  return count === 0 ? [] : [{ text, values: { count } }];
}

/** Checks the workbook and prepares it for being handed in. */
export const handIn: Command<{ anyway: boolean }, HandedIn> = {
  id: 'hand-in',
  label: { 'zh-CN': '送审', 'en-US': 'Hand in' },
  description: {
    'zh-CN':
      '检查全部表格；没有错误和待填项时，去掉标色，设好页码和打印范围，一个项目一页 A4，按顺序排好，并在最前面加一张带合计的目录。',
    'en-US':
      'Checks all tables; when nothing is wrong or missing, takes the colours off, sets up page numbers and print areas with an A4 page for each project, puts the parts in order and adds a list of contents with totals in front.',
  },
  offered: {
    pane: true,
    ribbon: [{ functionName: 'handIn', input: '' }],
    commandLine: 'hand-in',
  },
  doing: { 'zh-CN': '正在准备送审', 'en-US': 'Preparing to hand in' },
  isCancellable: false,
  run: async ({ anyway }, { open, locale }) => (await open()).handIn(anyway, locale),
  tell: ({ report, prepared }): CommandEnd => {
    if (!prepared)
      return {
        title: { text: texts.blocked, values: { count: standingInTheWay(report).length } },
        isHeldBack: true,
      };
    const { sheets, cover, long, hidden, locked, crowded, unplaced, hasPages } = prepared;
    return {
      title: { text: texts.prepared, values: { sheets, cover } },
      details: [
        ...(hasPages ? [] : [{ text: texts.noPages }]),
        ...ofNames(
          texts.long,
          long.map(({ sheet, pages }) => `${sheet} (${pages})`),
        ),
        ...ofNames(texts.hidden, hidden),
        ...ofNames(texts.locked, locked),
        ...ofNames(texts.crowded, crowded),
        ...ofCount(texts.unplaced, unplaced),
        ...ofCount(texts.warnings, report.counts.warning),
      ],
    };
  },
};
