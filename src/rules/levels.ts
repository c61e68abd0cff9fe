/** What findings ask for, the most urgent first: to be put right, to be answered, to be filled in, to be known. */
export const LEVELS = ['error', 'warning', 'todo', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * How far the tables are:
 * - draft: still being filled in, so that a field that a fresh table leaves empty is to do and not wrong;
 * - final: handed in, so that each of them is an error;
 * - any: nobody has said; each rule's own severity holds.
 */
export const STAGES = ['any', 'draft', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** How many findings there are of each level. */
export function countLevels(levels: Iterable<Level>): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { error: 0, warning: 0, todo: 0, info: 0 };
  for (const level of levels) counts[level] += 1;
  return counts;
}
