/** Rows of tables that no lines rule, whose cells may be wrapped: several lines of the page are then one row. */
import type { Piece } from './geometry';
import { stepOf, type PageLine } from './page-parts';
import { joinLines } from './text-lines';

/** Lines nearer than so many times their size stand beside one another: a row whose cells are centred. */
const OVERLAP = 0.9;
/** So many times the distance of rows, the lines of one cell are nearer than rows are. */
const CLEARLY_NEARER = 0.85;
/** Texts narrower than so many characters are not wrapped. */
const NARROWEST = 5;
/** So many characters may be free at the end of a line that was wrapped. */
const FREE = 1.5;

/** A row of a table that no lines rule. */
export interface UnruledRow<Line extends PageLine> {
  /** Its first line. */
  line: Line;
  cells: { column: number; text: string }[];
  /** Whether it may as well be the rest of the row above or the beginning of the one below. */
  isDoubtful: boolean;
}

/** The texts of a line by their columns. */
interface TableLine<Line> {
  line: Line;
  texts: Map<number, Piece>;
  /** How far it is below the one before. */
  step: number;
}

interface Group<Line> {
  lines: TableLine<Line>[];
  isDoubtful: boolean;
}

/** The last text of a column in some lines. */
function lastIn<Line>(lines: readonly TableLine<Line>[], column: number): Piece | undefined {
  return lines
    .filter(({ texts }) => texts.has(column))
    .at(-1)
    ?.texts.get(column);
}

/**
 * The rows of a table without lines. Lines beside one another are one row; a line with less texts than the row before,
 * all of them below texts that are as wide as their columns, is the rest of it where it is nearer to it than rows are to
 * one another; where the distance does not tell, it is a row of its own that is doubtful.
 *
 * @param texts - those of each line
 * @param columns - from the left
 */
export function wrappedRows<Line extends PageLine>(
  lines: readonly Line[],
  texts: readonly (readonly Piece[])[],
  columns: readonly { left: number; right: number }[],
): UnruledRow<Line>[] {
  const columnOf = ({ left }: Piece) => columns.filter((column) => column.left <= left + 0.1).length - 1;
  const all = lines.map((line, index): TableLine<Line> => {
    const own = new Map<number, Piece>();
    for (const text of texts[index] ?? []) {
      const column = columnOf(text);
      const left = own.get(column);
      own.set(column, left ? { ...left, text: `${left.text} ${text.text}`, right: text.right } : text);
    }
    return { line, texts: own, step: stepOf(line, lines[index - 1]) };
  });
  const isFull = (text: Piece | undefined, column: number) => {
    const { left, right } = columns[column] ?? { left: 0, right: 0 };
    const width = text ? text.right - text.left : 0;
    return text !== undefined && width >= text.size * NARROWEST && right - left - width < text.size * FREE;
  };
  /** Whether a line may be the rest of the lines before. */
  const mayGoOn = ({ texts: own }: TableLine<Line>, group: readonly TableLine<Line>[]) => {
    const known = new Set(group.flatMap((one) => [...one.texts.keys()]));
    const isPart = own.size < known.size && [...own.keys()].every((column) => known.has(column));
    return (
      isPart && (own.size === 1 || [...own.keys()].every((column) => isFull(lastIn(group, column), column)))
    );
  };
  /** Whether a line may be the beginning of the one below. */
  const mayBegin = (index: number) => {
    const [line, next] = [all[index], all[index + 1]];
    if (!line || !next || line.texts.size >= next.texts.size) return false;
    return [...line.texts].every(([column, text]) => next.texts.has(column) && isFull(text, column));
  };
  const apart = all.filter(
    (one, index) =>
      index > 0 && one.step > one.line.size * OVERLAP && !mayGoOn(one, [all[index - 1] as TableLine<Line>]),
  );
  const pitch = Math.min(...apart.map(({ step }) => step));
  const groups: Group<Line>[] = [];
  all.forEach((one, index) => {
    const group = groups.at(-1);
    const before = all[index - 1];
    const next = all[index + 1];
    const isNear = pitch < Infinity && one.step <= pitch * CLEARLY_NEARER;
    const begins = mayBegin(index) && next !== undefined && next.step <= one.step * CLEARLY_NEARER;
    const isBegun = before !== undefined && mayBegin(index - 1) && one.step <= before.step * CLEARLY_NEARER;
    const isBeside = one.step < one.line.size * OVERLAP;
    const isBesideNext = next !== undefined && next.step < next.line.size * OVERLAP;
    const goesOn = !begins && !isBesideNext && group !== undefined && mayGoOn(one, group.lines);
    if (group && (isBeside || isBegun || (goesOn && isNear))) group.lines.push(one);
    else
      groups.push({
        lines: [one],
        isDoubtful: goesOn || (index > 0 && !begins && !isBesideNext && mayBegin(index)),
      });
  });
  return groups.map(({ lines: own, isDoubtful }) => ({
    line: (own[0] as TableLine<Line>).line,
    isDoubtful,
    cells: columns.flatMap(({ left, right }, column) => {
      const parts = own.flatMap((one) => one.texts.get(column) ?? []);
      return parts.length > 0 ? [{ column, text: joinLines(parts.map(asLine), right - left) }] : [];
    }),
  }));
}

/** A piece as a line of one text. */
function asLine(piece: Piece) {
  return { ...piece, pieces: [piece] };
}
