import { labelMoneyUnit } from '../../domain/money-unit-text';
import { isPlaceholder } from '../../domain/text';
import type { ExecutionColumn } from '../vocabulary/money-labels';
import { underHeader } from './align-row';
import type { Draft } from './draft';
import { takeFigureOfTotal, takeInitialAsBudget } from './execution-figure';
import { amountIn } from './numbers';
import { statePart } from './read-execution';
import type { ReadCell, ReadRow } from './read-row';

/** What the rows of such a table are: amounts of the year, or the rate of each source. */
const ROWS: ReadonlySet<ExecutionColumn> = new Set(['initial', 'budget', 'executed', 'forecast', 'rate']);
const AMOUNTS: ReadonlySet<ExecutionColumn> = new Set(['initial', 'budget', 'executed', 'forecast']);

const isSum = ({ meaning }: ReadCell) =>
  meaning?.execution === undefined && (meaning?.money === 'total' || meaning?.isSum === true);

function isSource({ meaning }: ReadCell): boolean {
  const money = meaning?.execution === undefined ? meaning?.money : undefined;
  return money !== undefined && money !== 'total' && money !== 'whole' && money !== 'planned';
}

/** The label of a row, left of the sums, that says which amounts it has; null of any other row. */
function kindOf({ cells }: ReadRow, sum: ReadCell): { label: ReadCell; kind: ExecutionColumn } | null {
  const label = cells.find(({ meaning }) => meaning?.execution !== undefined);
  const kind = label?.meaning?.execution;
  return label && kind && ROWS.has(kind) && label.column < sum.column ? { label, kind } : null;
}

/** The one sum among the sources of the money; null of a row that is no header of them. */
function sumOf({ cells }: ReadRow): ReadCell | null {
  const [sum, ...others] = cells.filter(isSum);
  if (!sum || others.length > 0 || !cells.some(isSource)) return null;
  return cells.every(({ cell, inline }) => inline === null && amountIn(cell) === null) ? sum : null;
}

/**
 * Whether a row heads a table of execution that lies on its side: the sources of the money, their sum among them, over
 * rows of what was budgeted and spent.
 */
export function isSourceHeader(rows: readonly ReadRow[], index: number): boolean {
  const [header, next] = [rows[index], rows[index + 1]];
  if (!header || !next) return false;
  const sum = sumOf(header);
  const first = sum && kindOf(next, sum);
  return first !== null && AMOUNTS.has(first.kind);
}

/** Takes a figure below a source of the money; false of what belongs to no field. */
function takePart(kind: ExecutionColumn, { meaning }: ReadCell, cell: ReadCell, draft: Draft): boolean {
  const money = meaning?.money;
  const part = money === 'fiscal' || money === 'other' ? money : null;
  const isFree = part !== null && draft.budget[part] === null && amountIn(cell.cell) !== null;
  if (kind !== 'budget' || !isFree) return statePart(kind, meaning ?? undefined, cell, draft);
  draft.budget[part] = { text: cell.text, cell: cell.cell };
  draft.place(`budget.${part}`, cell.cell);
  return true;
}

/** Reads such a table; gives the index of the row after it. What belongs to no field is told with its labels. */
export function readSourceColumns(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const header = rows[index] as ReadRow;
  const sum = sumOf(header) as ReadCell;
  const above = new Map(header.cells.map((cell) => [cell.column, cell]));
  draft.execution ??= {};
  for (const { meaning, text, cell } of header.cells) {
    if (meaning === null && labelMoneyUnit(text).kind === 'none') draft.report(cell, text);
    else draft.units.push({ rank: 1, text, cell });
  }
  let end = index + 1;
  while (end < rows.length && kindOf(rows[end] as ReadRow, sum)) end += 1;
  const found = rows.slice(index + 1, end).map((row) => kindOf(row, sum)?.kind);
  // Without adjustments the budget at the beginning is that of the year.
  const budgetKind = found.includes('budget') ? 'budget' : 'initial';
  for (const row of rows.slice(index + 1, end)) {
    const { label, kind } = kindOf(row, sum) as { label: ReadCell; kind: ExecutionColumn };
    draft.units.push({ rank: 1, text: label.text, cell: label.cell });
    for (const cell of underHeader(row, header)) {
      if (cell.cell === label.cell || cell.meaning?.block !== undefined || isPlaceholder(cell.text)) continue;
      const head = above.get(cell.column);
      // 执行率, 分值 and 得分 right of the sources are of the sum, merged over the rows.
      const own = head === sum ? kind : head?.meaning?.execution;
      if (head && own && draft.execution[own] === undefined) {
        draft.place(`execution.${own}`, cell.cell);
        if (!takeFigureOfTotal(own, cell, draft)) draft.reportCell(cell);
        if (own === budgetKind && head === sum) {
          draft.budget.total = { text: cell.text, cell: cell.cell };
          draft.place('budget.total', cell.cell);
        }
      } else if (
        !head ||
        !isSource(head) ||
        !takePart(kind === budgetKind ? 'budget' : kind, head, cell, draft)
      )
        draft.report(cell.cell, `${head ? `${head.text} ` : ''}${label.text}：${cell.text}`);
    }
  }
  if (budgetKind === 'initial') takeInitialAsBudget(draft);
  return end;
}
