import type { FieldPath } from '../../domain/place';
import type { Meaning } from '../vocabulary/vocabulary';
import { emptyPlace, type Draft } from './draft';
import { extentOf, type ReadCell, type ReadRow } from './read-row';

/** A label that waits for its value. */
export interface Pending {
  readonly meaning: Meaning;
  readonly cell: ReadCell;
  taken: boolean;
}

/** Columns below labels that have their values there. */
export interface Below {
  readonly header: ReadRow;
  readonly slots: readonly { readonly label: ReadCell; readonly meaning: Meaning }[];
  /** Nothing but their places tells that the values stand there: each right under its label. */
  readonly isGuess: boolean;
  /** Goals may go on in further rows; other values stand in one. */
  readonly isOne: boolean;
}

/** Whether every cell that labels leave open stands right beside the one before it. */
function areBeside(open: readonly Pending[]): boolean {
  return open.every(({ cell }, at) => at === 0 || open[at - 1]?.cell.column === cell.column - 1);
}

/** The labels of goals in a row that have their texts below. */
function goalsBelow(open: readonly Pending[]): readonly Pending[] {
  const all = open.filter(({ meaning }) => meaning.goals !== undefined);
  // 总体目标完成情况 left of 总体目标 and 全年实际完成情况 is the label of the block.
  const isBlock = all.length > 2 && all[0]?.meaning.goals === 'actual';
  const goals = isBlock ? all.slice(1) : all;
  // Where some have it beside them and some do not, it is these that go on below.
  const waiting = goals.filter(({ taken }) => !taken);
  return waiting.length > 0 ? waiting : goals;
}

/**
 * The labels of a row whose values stand below: goals with nothing right of them, and rows of nothing but labels. Null
 * where there are none.
 */
export function valuesBelow(open: readonly Pending[], row: ReadRow): Below | null {
  const goals = goalsBelow(open);
  const isHeader = open.length >= 2 && open.length === row.cells.length && open.every(({ taken }) => !taken);
  const isSure = goals.length > 0 || (isHeader && open.length >= 3 && areBeside(open));
  // Beside goals, other labels of such a row have their values below as well: 财年 and 目标.
  // In a copy of a page, 项目基本情况 left of them has lost its column.
  const isOther = ({ meaning: { goals: ofGoals, block, field } }: Pending) =>
    ofGoals === undefined && block === undefined && (field !== 'other' || !row.isText);
  const slots = isHeader
    ? [...goals, ...(goals.length === 0 ? open : open.filter(isOther))].sort(
        (a, b) => a.cell.column - b.cell.column,
      )
    : goals;
  if (slots.length === 0) return null;
  const isMoney = slots.some(({ meaning }) => meaning.money !== undefined);
  const hasYear = slots.some(({ meaning }) => meaning.field === 'year');
  return {
    header: row,
    slots: slots.map(({ meaning, cell }) => ({
      meaning:
        hasYear && meaning.goals === 'any'
          ? { ...meaning, goals: 'year' }
          : // 合计 beside 中央资金 and 省级资金.
            isMoney && meaning.isSum
            ? { ...meaning, money: 'total' }
            : meaning,
      label: cell,
    })),
    isGuess: !isSure,
    isOne: goals.length === 0,
  };
}

/** Whether the cells of a row are the values of the labels above them. */
export function standsUnder(cells: readonly ReadCell[], { slots, isGuess }: Below): boolean {
  return !isGuess || cells.every(({ column }) => slots.some(({ label }) => label.column === column));
}

/**
 * Remembers where goals and what became of them belong: below their labels, where these stand side by side with nothing between.
 *
 * @param has - the fields that the form has a place for
 */
export function keepGoalsBelow(
  { slots }: Below,
  row: ReadRow,
  draft: Draft,
  has: readonly FieldPath[],
): void {
  const labels = slots.map(({ label, meaning }) => ({ label, meaning, ...extentOf(label, row) }));
  const areBeside = labels.every(({ label }, at) => {
    const left = labels[at - 1];
    return left === undefined || left.label.column + left.columns === label.column;
  });
  if (labels.length < 2 || !areBeside) return;
  for (const { meaning, label, rows } of labels) {
    const place = emptyPlace(label, 0, rows);
    const isOutcome = meaning.goals === 'actual' && has.includes('outcome');
    if (isOutcome && draft.outcomes.length === 0) draft.place('outcome', place);
    const isOfYear = meaning.goals === 'year' || meaning.goals === 'any';
    if (isOfYear && draft.goals.length === 0) draft.place('goals[0]', place);
  }
}
