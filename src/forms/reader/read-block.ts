import Big from 'big.js';
import { readLevelName } from '../../domain/indicator-levels';
import { TOTAL_SCORE_LABELS } from '../vocabulary/endings';
import type { Scope } from '../vocabulary/goal-labels';
import { emptyCellOf, type Draft } from './draft';
import { readIndicatorHeader, type IndicatorHeader } from './indicator-header';
import { endOfBlock, firstNaming } from './block-end';
import { columnsOf, rolesOf, withDataColumns } from './block-roles';
import { IndicatorRows } from './indicator-rows';
import { pointsIn } from './numbers';
import { isPlaceholder } from '../../domain/text';
import { onlyCell, type ReadCell, type ReadRow } from './read-row';
import { alignRows } from './align-row';

/** How the form that a block stands in wants it read. */
export interface BlockOptions {
  /** Rows with nothing but the names of levels are indicators, not yet filled in. */
  keepsEmptyRows: boolean;
  /** The time of the indicators where the block does not tell. */
  scope: Scope;
  /** The year of the table, as its title and what stands over the block say. */
  yearOfTable: () => number | null;
  /** Takes the cells that say of which project the indicators of the row are; gives its draft. */
  project?: (row: ReadRow, cells: readonly ReadCell[], header: IndicatorHeader) => Draft | null;
}

/** `分值权重（90）`: what the points of the indicators come to. */
const WEIGHT_TOTAL = /[（(](\d{2,3})\s*分?[）)][:：]?$/;

function takeWeightTotal(header: readonly ReadRow[], draft: Draft): void {
  for (const { meaning, text, cell } of header.flatMap(({ cells }) => cells)) {
    const points = meaning?.column === 'weight' ? WEIGHT_TOTAL.exec(text.trim())?.[1] : undefined;
    if (points === undefined) continue;
    draft.weightTotal = new Big(points);
    draft.place('weightTotal', cell);
    return;
  }
}

/** Grades that stand behind a total without a label. */
const GRADE = /^(?:优秀?|良好?|中等?|一般|合格|及格|较差|差|不合格)$/;

/** The total score in a row that adds up: in the column of scores, or the last of its numbers; a grade may stand behind it. */
export function readSum(row: ReadRow, header: IndicatorHeader, draft: Draft): void {
  const [label, ...others] = row.cells;
  const columns = columnsOf(header, 'year');
  const numbers = others.filter(({ cell, text }) => pointsIn(cell, text) !== null);
  const at = (column: number | undefined) => others.find((cell) => cell.column === column);
  const isTotal = label?.meaning ? TOTAL_SCORE_LABELS.has(label.meaning.key) : false;
  const pair = row.isText && numbers.length >= 2;
  const weight = at(columns.get('weight')) ?? (pair ? numbers[0] : undefined);
  const score = at(columns.get('score')) ?? (pair ? numbers.at(-1) : undefined);
  const scores = columns.get('score');
  if (isTotal && scores !== undefined && !row.isText) draft.keep('score', emptyCellOf(row, scores));
  for (const cell of others) {
    if (cell === score && isTotal && columns.has('score')) draft.takeScore(cell);
    else if (isTotal && GRADE.test(cell.text) && draft.text('rating', cell.text, cell.cell)) continue;
    else if (cell !== weight) draft.reportCell(cell);
  }
}

/**
 * Reads the block of indicators whose header stands at `index`, to its end; gives the index of the row after it.
 * Signatures, sums and notes are no indicators.
 */
export function readBlock(
  rows: readonly ReadRow[],
  index: number,
  draft: Draft,
  options: BlockOptions,
): number {
  const written = readIndicatorHeader(rows, index, options.yearOfTable);
  const from = index + written.rows;
  const headerRows = rows.slice(index, from);
  const labels = headerRows.flatMap(({ cells }) => cells);
  if (draft.weightTotal === null) takeWeightTotal(headerRows, draft);
  const to = endOfBlock(rows, from, written);
  const found = rows.slice(from, to);
  const isData = (row: ReadRow) => !row.cells[0]?.meaning?.isSum;
  const moved = alignRows(found.filter(isData), written);
  let next = 0;
  const aligned = found.map((row) => (isData(row) ? (moved[next++] ?? null) : row.cells));

  const data = found.flatMap((row, at) => {
    const cells = aligned[at];
    return cells && isData(row) ? [{ ...row, cells }] : [];
  });
  const header = withDataColumns(written, labels, data);
  const repeated = repeatedColumns(data);
  // What a column nobody knows is called is told, beside its cells or what they show it to be.
  for (const cell of labels) {
    if (cell.meaning === null && !written.columns.has(cell.column)) draft.reportCell(cell);
  }
  const sides: Scope[] = [...header.columns.values()].some(
    (entry) => 'scope' in entry && entry.scope !== 'any',
  )
    ? ['longTerm', 'year']
    : [options.scope];
  const scope = header.scope === 'any' ? options.scope : header.scope;
  const readings = sides.flatMap((side) => {
    const time = sides.length === 1 ? scope : side;
    const strips =
      header.strips.length > 0
        ? header.strips.map((levels, strip) => ({ levels, strip }))
        : [{ levels: null, strip: null }];
    return strips.map(({ levels, strip }) => {
      const columns = columnsOf(header, time === 'any' ? 'year' : time, strip);
      const isLongTerm = time === 'longTerm';
      return {
        header,
        columns,
        roles: rolesOf(columns, data),
        levels,
        isLongTerm,
        repeated,
        keepsEmpty: options.keepsEmptyRows,
      };
    });
  });
  const blocks = new Map<Draft, IndicatorRows[]>();
  const blocksOf = (owner: Draft): IndicatorRows[] => {
    let made = blocks.get(owner);
    if (!made) blocks.set(owner, (made = readings.map((reading) => new IndicatorRows(reading, owner))));
    return made;
  };

  let owner = draft;
  found.forEach((row, at) => {
    const cells = aligned[at];
    if (!cells) {
      row.cells.forEach((cell) => draft.reportCell(cell));
      return;
    }
    if (!isData(row)) return readSum(row, header, owner);
    if (options.project && header.isList) {
      const next = options.project(row, cells, header);
      if (next === null) {
        cells.forEach((cell) => draft.reportCell(cell));
        return;
      }
      owner = next;
    }
    addRow(row, cells, header, owner, blocksOf(owner));
    const below = rows[from + at + 1]?.row ?? Infinity;
    for (const block of blocksOf(owner)) block.addEmptyRows(row, below);
  });
  for (const made of blocks.values()) for (const block of made) block.end();
  return to;
}

/** The columns with the same text in two rows below one another. */
function repeatedColumns(data: readonly ReadRow[]): ReadonlySet<number> {
  const repeated = new Set<number>();
  data.forEach(({ row, cells }, at) => {
    const above = data[at - 1];
    if (above?.row !== row - 1) return;
    for (const { column, text } of cells)
      if (text !== '' && above.cells.some((one) => one.column === column && one.text === text))
        repeated.add(column);
  });
  return repeated;
}

/** The row of the execution among those of the indicators: its label, its points and its score, and nothing else. */
function takesExecution(cells: readonly ReadCell[], { columns }: IndicatorHeader, draft: Draft): boolean {
  if (!cells.some(({ text }) => /^[*★☆]?预算执行率?(?:得分|指标|情况)?(?:[(（:：]|$)/.test(text)))
    return false;
  const points = cells.filter(({ column }) => {
    const kind = columns.get(column)?.kind;
    return kind === 'weight' || kind === 'score';
  });
  // What columns of no field hold beside them is told.
  const others = cells.filter(({ column }) => {
    const kind = columns.get(column)?.kind;
    return kind === undefined || kind === 'remark';
  });
  if (points.length === 0 || points.length + others.length + 1 < cells.length) return false;
  for (const cell of points) {
    const kind = columns.get(cell.column)?.kind as 'weight' | 'score';
    if (draft.execution?.[kind] != null) return false;
  }
  for (const cell of points) {
    const kind = columns.get(cell.column)?.kind as 'weight' | 'score';
    draft.execution = { ...draft.execution, [kind]: pointsIn(cell.cell, cell.text) };
    draft.place(`execution.${kind}`, cell.cell);
  }
  for (const cell of others) if (!isPlaceholder(cell.text)) draft.reportCell(cell);
  return true;
}

function addRow(
  row: ReadRow,
  cells: readonly ReadCell[],
  header: IndicatorHeader,
  owner: Draft,
  blocks: readonly IndicatorRows[],
): void {
  const first = firstNaming(header);
  const only = onlyCell({ ...row, cells });
  // A text alone at the left is no name of an indicator.
  if (only && only.column <= first && header.columns.get(only.column)?.kind !== 'level3') {
    const isLevel = readLevelName(only.text) !== null || /指标|产出|效益|满意度|成本/.test(only.text);
    if (only.meaning?.block !== 'indicators' && !isLevel) return owner.reportCell(only);
  }
  if (takesExecution(cells, header, owner)) return;
  const byColumn = new Map<number, ReadCell>();
  for (const cell of cells) {
    const column = columnFor(cell, header, byColumn);
    if (column !== null && header.columns.get(column)?.kind === 'remark') {
      if (!isPlaceholder(cell.text)) owner.reportCell(cell);
      continue;
    }
    // Where rows name no project, what stands under a label of projects is of none.
    if (column !== null && (header.isList || header.columns.get(column)?.kind !== 'project'))
      byColumn.set(column, cell);
    else if (cell.meaning?.block !== 'indicators' && cell.meaning?.goals === undefined)
      owner.reportCell(cell);
  }
  for (const block of blocks) for (const line of block.linesOf(row, byColumn)) block.add(row, line);
}

/** The column that a cell stands in: its own, or that of a header that is merged over it. */
function columnFor(
  { column }: ReadCell,
  { columns }: IndicatorHeader,
  taken: ReadonlyMap<number, ReadCell>,
): number | null {
  if (columns.has(column)) return column;
  let left = -1;
  let hasRight = false;
  for (const known of columns.keys()) {
    if (known < column) left = Math.max(left, known);
    else hasRight = true;
  }
  return left >= 0 && hasRight && !taken.has(left) ? left : null;
}
