/**
 * The entries of a list that are there, with their indexes. A damaged file puts its last one behind billions of holes: to
 * look at each of them takes minutes, in which nothing ends the thread.
 */
export function* entriesOf<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
): Iterable<readonly [index: number, entry: Entry]> {
  if (!list) return;
  for (const key of Object.keys(list)) {
    const entry = list[Number(key)];
    if (entry !== undefined) yield [Number(key), entry];
  }
}
