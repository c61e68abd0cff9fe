import { isPlaceholder } from '../../domain/text';
import { untilMonth } from '../vocabulary/indicator-columns';
import type { ExecutionColumn } from '../vocabulary/money-labels';
import type { Meaning } from '../vocabulary/vocabulary';
import { underHeader } from './align-row';
import { emptyCellOf, type Draft } from './draft';
import { takeFigureOfTotal, takeInitialAsBudget } from './execution-figure';
import { amountIn } from './numbers';
import { MoneyReader, roleOf } from './read-money';
import type { ReadCell, ReadRow } from './read-row';

/** Whether a row is the header of a table of execution: 年初预算数, 全年预算数, 全年执行数 ... and no amounts. */
export function isExecutionHeader({ cells }: ReadRow): boolean {
  let words = 0;
  for (const { meaning } of cells) if (meaning?.execution !== undefined) words += 1;
  if (words < 2) return false;
  const columns = new Set(cells.flatMap(({ meaning }) => meaning?.execution ?? []));
  if (columns.size < 2 || !(columns.has('executed') || columns.has('initial') || columns.has('rate')))
    return false;
  return cells.every(({ cell }) => amountIn(cell) === null);
}

function endsExecution({ cells }: ReadRow): boolean {
  const word = cells[0]?.meaning ?? cells[0]?.inline?.meaning;
  return (
    word?.goals !== undefined ||
    word?.field !== undefined ||
    word?.agency !== undefined ||
    (word?.block !== undefined && word.block !== 'money') ||
    cells.some(({ meaning }) => meaning?.column === 'level1')
  );
}

/**
 * Reads a table of execution, whose rows are the total and its parts; gives the index of the row after it. What was
 * budgeted for the year (after adjustments, where they are told) is the budget of the table.
 */
export function readExecution(rows: readonly ReadRow[], index: number, draft: Draft): number {
  const header = rows[index] as ReadRow;
  const columns = new Map<number, ExecutionColumn>();
  for (const { column, meaning, cell, text } of header.cells) {
    const kind = meaning?.execution;
    const month = untilMonth(text);
    const isEarlier = header.cells.some(
      (other) => other.meaning?.execution === kind && month > 0 && untilMonth(other.text) > month,
    );
    const isAdjusted = kind === 'budget' && text.includes('调整');
    // 年度预算数 over the labels of the rows, beside 调整后预算数.
    if (isAdjusted) for (const [known, of] of columns) if (of === kind) columns.delete(known);
    if (kind && !isEarlier && ![...columns.values()].includes(kind)) {
      columns.set(column, kind);
      if (kind === 'executed') draft.month ??= month || null;
    }
    if (meaning?.execution ?? meaning?.block) draft.units.push({ rank: 1, text, cell });
  }
  draft.execution ??= {};
  const kinds = [...columns.values()];
  const budgetKind = kinds.includes('budget') ? 'budget' : kinds.includes('initial') ? 'initial' : null;
  let hasTotal = false;
  const money = new MoneyReader(draft);
  let isOver = false;
  let labelColumn: number | null = null;
  let at = index + 1;
  for (; at < rows.length; at += 1) {
    const row = rows[at] as ReadRow;
    if (endsExecution(row)) break;
    const cells: readonly ReadCell[] = underLabel(underHeader(row, header), row, labelColumn);
    const label = cells.find(({ meaning, inline }) => {
      const named = meaning ?? inline?.meaning;
      return named?.money !== undefined || named?.isSum;
    });
    const word = label?.meaning ?? label?.inline?.meaning;
    if (label) draft.units.push({ rank: 1, text: label.text, cell: label.cell });
    labelColumn ??= label?.column ?? null;
    isOver ||= row.cells.some(({ meaning, inline }) => (meaning ?? inline?.meaning)?.isBreakdown);
    if (isOver) {
      readBreakdown(row, money, draft);
      continue;
    }
    const isTotal: boolean =
      !hasTotal &&
      (word?.money === 'total' || word?.isSum || (label === undefined && row.cells.every(isFigure)));
    const part = word?.money === 'fiscal' || word?.money === 'other' ? word.money : null;
    for (const cell of cells) {
      const kind = areRepeated(row) ? columnBehindLabels(cell, row, kinds) : columnOf(cell, cells, columns);
      if (cell === label || (cell.meaning?.money !== undefined && cell.meaning.key === word?.key)) continue;
      else if (kind === undefined) {
        if (cell.meaning?.block === undefined) draft.report(cell.cell, told(undefined, header, cell));
      } else if (isTotal) {
        draft.place(`execution.${kind}`, cell.cell);
        if (!takeFigureOfTotal(kind, cell, draft)) draft.reportCell(cell);
        if (kind === budgetKind) take('total', cell, draft);
      } else if (part && kind === budgetKind && draft.budget[part] === null) take(part, cell, draft);
      else if (!statePart(kind, word, cell, draft)) draft.report(cell.cell, told(word?.key, header, cell));
    }
    if (isTotal) keepPlaces(row, columns, budgetKind, draft);
    if (part)
      for (const [column, kind] of columns)
        if (kind === budgetKind) draft.keep(`budget.${part}`, emptyCellOf(row, column));
    hasTotal ||= isTotal;
  }
  if (budgetKind === 'initial') takeInitialAsBudget(draft);
  return at;
}

/**
 * The cells of a row of a browser's copy, which has lost those under merged ones left of its label and right of its figures:
 * its label stands below that of the first row.
 */
function underLabel(
  cells: readonly ReadCell[],
  { isText, cells: [first] }: ReadRow,
  labelColumn: number | null,
): readonly ReadCell[] {
  const isLabelled = first?.column === 0 && first.meaning?.money !== undefined;
  const by = isText && isLabelled && labelColumn !== null ? labelColumn - (cells[0]?.column ?? 0) : 0;
  return by === 0 ? cells : cells.map((cell) => ({ ...cell, column: cell.column + by }));
}

/** The column that a figure stands in: its own, or the one whose own cell in this row is a label (总额 | 80). */
function columnOf(
  { column }: ReadCell,
  cells: readonly ReadCell[],
  columns: ReadonlyMap<number, ExecutionColumn>,
): ExecutionColumn | undefined {
  const kind = columns.get(column);
  if (kind !== undefined) return kind;
  const left = cells.filter((cell) => cell.column < column).at(-1);
  return left?.meaning?.money === undefined ? undefined : columns.get(left.column);
}

/** Whether a row that lost the cells under merged ones has its label before several figures. */
function areRepeated({ isText, cells }: ReadRow): boolean {
  const labels = cells.filter(({ meaning }) => meaning?.money !== undefined);
  return isText && labels.length > 1 && labels[0]?.column === 0;
}

/** The column of a figure in such a row: each label takes a place of its own. */
function columnBehindLabels(
  { column }: ReadCell,
  { cells }: ReadRow,
  kinds: readonly ExecutionColumn[],
): ExecutionColumn | undefined {
  const labels = cells.filter((cell) => cell.meaning?.money !== undefined && cell.column < column);
  return kinds[column - labels.length];
}

function isFigure({ cell, text }: ReadCell): boolean {
  return amountIn(cell) !== null || isPlaceholder(text) || /^[\d.]+%$/.test(text);
}

function take(part: 'total' | 'fiscal' | 'other', { cell, text }: ReadCell, draft: Draft): void {
  draft.budget[part] = { text, cell };
  draft.place(`budget.${part}`, cell);
}

/** Where the cells of the total belong that are empty. */
function keepPlaces(
  row: ReadRow,
  columns: ReadonlyMap<number, ExecutionColumn>,
  budgetKind: ExecutionColumn | null,
  draft: Draft,
): void {
  for (const [column, kind] of columns) {
    const place = emptyCellOf(row, column);
    draft.keep(`execution.${kind}`, place);
    if (kind === budgetKind) draft.keep('budget.total', place);
  }
}

/** Takes a figure beside the total as a part of what stands in its column; false of what is none, and has to be told. */
export function statePart(
  kind: ExecutionColumn,
  word: Meaning | undefined,
  cell: ReadCell,
  draft: Draft,
): boolean {
  if (isPlaceholder(cell.text)) return true;
  const isMoney = kind === 'initial' || kind === 'budget' || kind === 'executed' || kind === 'forecast';
  const isPart = word?.money !== undefined && word.money !== 'total' && word.money !== 'whole';
  if (!isMoney || !isPart || amountIn(cell.cell) === null) return false;
  draft.state(`execution.${kind}`, roleOf(word.money), word.key, cell);
  return true;
}

/** Reads a row that takes the money apart once more: labels with their amounts behind a colon or beside them. */
function readBreakdown(row: ReadRow, money: MoneyReader, draft: Draft): void {
  let label: ReadCell | null = null;
  for (const cell of row.cells) {
    const { meaning, inline } = cell;
    const word: Meaning | undefined = inline?.meaning ?? label?.meaning ?? undefined;
    if (meaning && meaning.block === undefined) {
      label = cell;
      continue;
    }
    const value = inline ? { ...cell, text: inline.value } : cell;
    const column = label?.column ?? cell.column;
    if (word?.isBreakdown) money.takeSum(word.key, value, column);
    else if (word && !money.take(word, value, column)) draft.reportCell(cell);
    else if (!word && meaning?.block === undefined) draft.reportCell(cell);
    label = null;
  }
}

/** A figure of no field, with the labels that say what it is. */
function told(label: string | undefined, header: ReadRow, { column, text }: ReadCell): string {
  const above = header.cells.find(
    (cell) => cell.column === column && cell.meaning?.money === undefined,
  )?.text;
  const names = [label, above].filter((name) => name !== undefined).join(' ');
  return names === '' ? text : `${names}：${text}`;
}
