import type { Rect } from './address';
import { mapReferences, sheetOfQualifier, type Corner, type Reference } from './formula-references';
import type { SheetSide } from './side-model';

/** Rows or columns that were put in (a positive count) or taken out (a negative one) at an index of a sheet. */
export interface Shift {
  axis: 'row' | 'column';
  index: number;
  count: number;
}

/** Where a line has gone; null when it was taken out. */
function moved(line: number, { index, count }: Shift): number | null {
  if (count > 0) return line >= index ? line + count : line;
  if (line < index) return line;
  return line < index - count ? null : line + count;
}

/** A stretch after the shift; null when nothing of it is left. */
function movedStretch(first: number, length: number, shift: Shift): { first: number; length: number } | null {
  const { index, count } = shift;
  if (count > 0) {
    if (first >= index) return { first: first + count, length };
    return { first, length: first + length > index ? length + count : length };
  }
  const lines = Array.from({ length: Math.min(length, 100_000) }, (_, at) => moved(first + at, shift));
  const left = lines.filter((line) => line !== null);
  return left.length === 0 ? null : { first: left[0] as number, length: left.length };
}

function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const { axis } = shift;
  const size = axis === 'row' ? 'rows' : 'columns';
  const stretch = movedStretch(rect[axis], rect[size], shift);
  return stretch && { ...rect, [axis]: stretch.first, [size]: stretch.length };
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const { axis } = shift;
  const move = (corner: Corner): Corner | null => {
    const line = moved(corner[axis], shift);
    return line === null ? null : { ...corner, [axis]: line };
  };
  const { first, last } = reference;
  if (last === null) {
    const one = move(first);
    return one && { ...reference, first: one };
  }
  const stretch = movedStretch(first[axis], last[axis] - first[axis] + 1, shift);
  if (!stretch) return null;
  return {
    ...reference,
    first: { ...first, [axis]: stretch.first },
    last: { ...last, [axis]: stretch.first + stretch.length - 1 },
  };
}

/** A formula after rows or columns of `sheet` have moved; `home` is the sheet that the formula stands on. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const on = reference.sheet === '' ? home : sheetOfQualifier(reference.sheet);
    return on.toLowerCase() === sheet.toLowerCase() ? shiftReference(reference, shift) : reference;
  });
}

/** Lets everything that a sheet carries beside its cells follow rows or columns that move on it. */
export function shiftSide(side: SheetSide, sheet: string, shift: Shift): void {
  const keep = <T extends { rect: Rect }>(items: T[]): T[] =>
    items.flatMap((item) => {
      const rect = shiftRect(item.rect, shift);
      return rect ? [{ ...item, rect }] : [];
    });
  side.validations = keep(side.validations);
  side.conditionalFormats = keep(side.conditionalFormats).map((format) => ({
    ...format,
    formula: shiftFormula(format.formula, sheet, sheet, shift),
  }));
  side.tables = keep(side.tables);
}
