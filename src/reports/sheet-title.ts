import { normaliseLabel } from '../domain/text';
import { hasValue, type Grid } from '../grid/grid';

/** So many rows from the top a title is looked for, since people put things over it. */
const HEAD_ROWS = 10;

/** Whether a sheet begins with one of the titles, or one of its first rows is nothing but such a title. */
export function hasTitle({ rows }: Grid, titles: readonly string[]): boolean {
  const wanted = new Set(titles.map(normaliseLabel));
  return rows.slice(0, HEAD_ROWS).some((row, index) => {
    const filled = row.filter(hasValue);
    const [first] = filled;
    const mayBeTitle = index === 0 || filled.length === 1;
    return mayBeTitle && typeof first?.value === 'string' && wanted.has(normaliseLabel(first.value));
  });
}
