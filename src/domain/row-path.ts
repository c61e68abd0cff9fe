import type { FieldPath } from './place';

/** Rows of a list beyond these are rare, and their paths are not kept. */
const MOST_ROWS = 1000;

const lists = new Map<string, Map<string, FieldPath[]>>();

/**
 * The path of a field in a row of a list: `indicators[3].target`. Made once each, since thousands of tables have the same,
 * and each keeps the paths of all its cells.
 */
export function rowPath(list: string, index: number, field: string): FieldPath {
  if (index >= MOST_ROWS) return `${list}[${index}].${field}`;
  let fields = lists.get(list);
  if (!fields) lists.set(list, (fields = new Map()));
  let paths = fields.get(field);
  if (!paths) fields.set(field, (paths = []));
  return (paths[index] ??= `${list}[${index}].${field}`);
}
