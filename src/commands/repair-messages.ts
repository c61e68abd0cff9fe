import { cellAddress } from '../grid/area';
import type { LocalText } from '../locale/locale';
import type { CommandEnd } from './command';
import type { RepairReport } from './in-excel/check-session';

const texts = {
  one: {
    'zh-CN': '已将“{sheet}”的 {cell} 改为“{after}”。',
    'en-US': '{cell} of "{sheet}" is now "{after}".',
  },
  several: { 'zh-CN': '已修复 {repaired} 格。', 'en-US': '{repaired} cells were repaired.' },
  cells: { 'zh-CN': '修复的单元格：{cells}。', 'en-US': 'Repaired cells: {cells}.' },
  left: {
    'zh-CN': '{count} 格在检查后被改动过或受保护，没有修复，请看新的检查结果。',
    'en-US':
      '{count} cells were changed since the check or are protected, and were left alone; see the new findings.',
  },
  none: {
    'zh-CN': '没有单元格可以自动修复，请按提示手工修改。',
    'en-US': 'No cell could be repaired automatically; please correct it by hand.',
  },
} satisfies Record<string, LocalText>;

/** So many repaired cells are named. */
const MOST_CELLS = 5;

/** Tells what became of repairs. */
export function tellRepairs({ repaired, leftAlone }: RepairReport): CommandEnd {
  const [only] = repaired;
  const count = repaired.length;
  const names = repaired
    .slice(0, MOST_CELLS)
    .map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`);
  const cells = names.join('、') + (count > MOST_CELLS ? '……' : '');
  const left = leftAlone === 0 ? [] : [{ text: texts.left, values: { count: leftAlone } }];
  if (!only) return { title: { text: texts.none }, details: left };
  if (count > 1)
    return {
      title: { text: texts.several, values: { repaired: count } },
      details: [{ text: texts.cells, values: { cells } }, ...left],
    };
  const { sheet, row, column, after } = only;
  const values = { sheet, cell: cellAddress(row, column), after: String(after) };
  return { title: { text: texts.one, values }, details: left };
}
