/** What findings ask for, the most urgent first: to be put right, to be answered, to be filled in, to be known. */
export const URGENCIES = ['error', 'warning', 'todo', 'info'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * How far the tables are:
 * - draft: still being filled in, so that a field that a fresh table leaves empty is to do and not wrong;
 * - final: handed in, so that each of them is an error;
 * - any: nobody has said; each rule's own severity holds.
 */
export const STAGES = ['any', 'draft', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** How many findings there are of each urgency. */
export function countByUrgency(urgencies: Iterable<Urgency>): Readonly<Record<Urgency, number>> {
  const counts: Record<Urgency, number> = { error: 0, warning: 0, todo: 0, info: 0 };
  for (const urgency of urgencies) counts[urgency] += 1;
  return counts;
}
