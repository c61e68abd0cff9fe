import { isPlaceholder } from '../../domain/text';
import { underHeader } from './align-row';
import type { Draft } from './draft';
import { amountIn } from './numbers';
import { roleOf } from './read-money';
import type { ReadCell, ReadRow } from './read-row';

/** Columns beside the money of the year: that of other years, and shares. */
const BESIDE = /^(?:上年|去年|前年|近两年|占比|比例|比重|(?:19|20)\d\d年)/;

function totalOf({ cells }: ReadRow): ReadCell | null {
  const totals = cells.filter(({ meaning }) => meaning?.money === 'total');
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

function isPart({ meaning }: ReadCell): boolean {
  return meaning?.money !== undefined || meaning?.isSum === true;
}

/** Whether a row heads a table of money by its parts, in which the year stands beside other years or shares. */
export function isYearMoneyHeader(rows: readonly ReadRow[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row || !next) return false;
  return (
    totalOf(row) !== null &&
    row.cells.some(({ text }) => BESIDE.test(text)) &&
    row.cells.every(({ cell, inline }) => inline === null && amountIn(cell) === null) &&
    next.cells.some(isPart) &&
    next.cells.some(({ cell }) => amountIn(cell) !== null)
  );
}

/** Reads such a table; gives the index of the row after it. What is no money of the year is told with its labels. */
export function readYearMoney(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const header = rows[index] as ReadRow;
  const { column: own } = totalOf(header) as ReadCell;
  const headerColumns = header.cells.map(({ column }) => column);
  for (const { meaning, text, cell } of header.cells)
    if (meaning?.money ?? meaning?.block) draft.units.push({ rank: 1, text, cell });
    else if (meaning === null && !BESIDE.test(text)) draft.report(cell, text);
  let at = index + 1;
  for (; at < rows.length; at += 1) {
    const row = rows[at] as ReadRow;
    const under = underHeader(row, header);
    const label = under.find(isPart);
    const figures = under.filter(({ column }) => column >= Math.min(own, ...figureColumns(header)));
    if (!label || figures.includes(label)) break;
    for (const cell of under) {
      if (cell === label || isPlaceholder(cell.text)) continue;
      if (cell.column === own) takePart(label, cell, draft);
      else if (headerColumns.includes(cell.column) && figures.includes(cell)) {
        const above = header.cells.find(({ column }) => column === cell.column)?.text ?? '';
        draft.report(cell.cell, `${label.text} ${above}：${cell.text}`);
      } else if (cell.meaning === null) draft.reportCell(cell);
    }
  }
  return at;
}

/** The columns that hold figures. */
function figureColumns({ cells }: ReadRow): number[] {
  return cells.filter(({ text }) => BESIDE.test(text)).map(({ column }) => column);
}

function takePart({ meaning }: ReadCell, value: ReadCell, draft: Draft): void {
  const { cell, text } = value;
  const money = meaning?.money;
  const part = meaning?.isSum || money === 'total' ? 'total' : money;
  if (part === 'total' || part === 'fiscal' || part === 'other') {
    if (draft.budget[part] !== null) return draft.state(`budget.${part}`, 'sum', null, value);
    draft.budget[part] = { text, cell };
    return draft.place(`budget.${part}`, cell);
  }
  if (money === undefined || amountIn(cell) === null) draft.reportCell(value);
  else draft.state('budget.total', roleOf(money), meaning?.key ?? '', value);
}
