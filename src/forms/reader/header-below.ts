import type { ReadCell, ReadRow } from './read-row';

/** Whether a cell of the second row of a header is an answer to tick: of 完成可能性, or a kind of reason. */
function isAnswer({ meaning }: ReadCell): boolean {
  return meaning?.prospect !== undefined || meaning?.reason !== undefined;
}

/** The cells of the second row that stand under a cell of the first: the answers, and 原因说明 beside the kinds. */
function answersTo({ meaning }: ReadCell, below: readonly ReadCell[]): readonly ReadCell[] {
  if (meaning?.column === 'prospect') return below.filter((cell) => cell.meaning?.prospect !== undefined);
  if (meaning?.column !== 'reason') return [];
  const kinds = below.filter((cell) => cell.meaning?.reason !== undefined);
  return kinds.length === 0
    ? []
    : below.filter((cell) => cell.meaning?.reason !== undefined || cell.meaning?.column === 'reason');
}

/**
 * A header whose second row tells the answers that are ticked below 完成可能性 and 偏差原因分析, as one row. In a text that a
 * browser copied, the cells under merged ones are gone: there the answers take the place of what they answer, and what
 * is right of them moves on. Null of any other header.
 */
export function withAnswers(first: ReadRow, below: readonly ReadCell[]): readonly ReadCell[] | null {
  if (!below.some(isAnswer)) return null;
  const asked = first.cells.find((cell) => answersTo(cell, below).length > 0);
  if (!asked) return null;
  const isMoved = first.isText && (below[0]?.column ?? 0) < asked.column;
  if (!isMoved) {
    const columns = new Set(below.filter(isAnswer).map(({ column }) => column));
    return first.cells.filter(({ column }) => !columns.has(column)).concat(below);
  }
  let by = 0;
  return first.cells.flatMap((cell): readonly ReadCell[] => {
    const answers = answersTo(cell, below);
    const column = cell.column + by;
    if (answers.length === 0) return [{ ...cell, column }];
    by += answers.length - 1;
    return answers.map((answer, at) => ({ ...answer, column: column + at }));
  });
}
