import { LEFT_ALONE_TEXTS, type CellRepair, type LeftAlone } from '../domain/cell-repair';
import { cellAddress } from '../grid/area';
import { firstNames } from '../locale/first-names';
import type { LocalText } from '../locale/locale';
import type { Message } from '../locale/message';
import type { CommandEnd } from './command';
import type { RepairReport } from './in-excel/pane-session';

const texts = {
  one: {
    'zh-CN': '已将“{sheet}”的 {cell} 改为“{after}”。',
    'en-US': '{cell} of "{sheet}" is now "{after}".',
  },
  several: {
    'zh-CN': '已修复 {repaired} 格。',
    'en-US': '{repaired} {repaired:cell was|cells were} repaired.',
  },
  cells: { 'zh-CN': '修复的单元格：{cells}。', 'en-US': 'Repaired cells: {cells}.' },
  linked: {
    'zh-CN': '其中 {count} 格带有超链接：只改文字，链接仍指向原处（{cells}）。',
    'en-US': '{count} of them have a hyperlink: the text was changed, the link leads where it led ({cells}).',
  },
  none: {
    'zh-CN': '没有单元格可以自动修复，请按提示手工修改。',
    'en-US': 'No cell could be repaired automatically; please correct it by hand.',
  },
} satisfies Record<string, LocalText>;

/** So many repaired cells are named. */
const MOST_CELLS = 5;

/** Addresses of cells, the first few of them. */
function namesOf(cells: readonly CellRepair[]): string {
  const names = cells.map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`);
  return firstNames(names, MOST_CELLS);
}

/** Tells which cells were left alone, in one sentence for each reason. */
function tellLeftAlone(leftAlone: readonly LeftAlone[]): Message[] {
  const reasons = [...new Set(leftAlone.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const cells = leftAlone.filter((left) => left.reason === reason).map(({ repair }) => repair);
    const why = LEFT_ALONE_TEXTS[reason];
    return {
      text: {
        'zh-CN': `{count} 格没有修复（{cells}）：${why['zh-CN']}。`,
        'en-US': `{count} {count:cell was|cells were} not repaired ({cells}): ${why['en-US']}.`,
      },
      values: { count: cells.length, cells: namesOf(cells) },
    };
  });
}

/** Tells what became of repairs. */
export function tellRepairs({ repaired, linked, leftAlone }: RepairReport): CommandEnd {
  const [only] = repaired;
  const count = repaired.length;
  const links: Message[] =
    linked.length === 0
      ? []
      : [{ text: texts.linked, values: { count: linked.length, cells: namesOf(linked) } }];
  const left = [...links, ...tellLeftAlone(leftAlone)];
  if (!only) return { title: { text: texts.none }, details: left };
  if (count > 1)
    return {
      title: { text: texts.several, values: { repaired: count } },
      details: [{ text: texts.cells, values: { cells: namesOf(repaired) } }, ...left],
    };
  const { sheet, row, column, after } = only;
  const values = { sheet, cell: cellAddress(row, column), after: String(after) };
  return { title: { text: texts.one, values }, details: left };
}
