import type { SourceCell } from '../../domain/place';
import { TICK } from '../vocabulary/indicator-columns';
import type { TellUnplaced } from './draft';
import type { IndicatorHeader } from './indicator-header';
import type { ReadCell } from './read-row';

/** An answer that is ticked, and where. */
export interface Choice {
  readonly word: string;
  readonly cell: SourceCell;
}

/** The answers that are ticked in a row: how likely the target will be met, and kinds of reasons. */
export interface Choices {
  readonly prospect: Choice | null;
  readonly reasons: readonly Choice[];
}

/** Reads the ticks of a row; what stands in their columns and is none is told. */
export function choicesIn(
  { columns }: IndicatorHeader,
  cells: ReadonlyMap<number, ReadCell>,
  report: TellUnplaced,
): Choices {
  let prospect: Choice | null = null;
  const reasons: Choice[] = [];
  for (const [column, entry] of columns) {
    if (entry.kind !== 'choice' && entry.kind !== 'reasonChoice') continue;
    const cell = cells.get(column);
    if (!cell || cell.text === '') continue;
    const choice = { word: entry.word, cell: cell.cell };
    const isTick = TICK.test(cell.text);
    if (isTick && entry.kind === 'reasonChoice') reasons.push(choice);
    else if (isTick && prospect === null) prospect = choice;
    else report(cell.cell, cell.text);
  }
  return { prospect, reasons };
}
