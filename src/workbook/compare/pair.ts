/** Two entries that are the same thing on both sides; null where one side has none. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
  /** The number of the key by which they were paired; null of an entry without partner, and of one paired by its order. */
  by: number | null;
}

/** What identifies an entry; null where it does not say. */
export type KeyOf<T> = (entry: T) => string | null;

/**
 * Pairs the entries of two lists by keys, the first key first: what it leaves is tried by the next one. Of several
 * entries with one key the first ones belong together. The pairs come in the order of `after`, each entry that is gone
 * behind the one that it followed in `before`.
 *
 * @param isRestPaired - whether what no key pairs belongs together in its order
 */
export function pairEntries<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly KeyOf<T>[],
  isRestPaired = false,
): Pair<T>[] {
  const partners = new Map<number, { before: number; by: number | null }>();
  const isTaken = new Set<number>();
  keys.forEach((keyOf, by) => {
    const free = new Map<string, number[]>();
    before.forEach((entry, index) => {
      const key = isTaken.has(index) ? null : keyOf(entry);
      if (key === null) return;
      const known = free.get(key);
      if (known) known.push(index);
      else free.set(key, [index]);
    });
    after.forEach((entry, index) => {
      const key = partners.has(index) ? null : keyOf(entry);
      const found = key === null ? undefined : free.get(key)?.shift();
      if (found === undefined) return;
      partners.set(index, { before: found, by });
      isTaken.add(found);
    });
  });
  if (isRestPaired) {
    const rest = before.flatMap((_, index) => (isTaken.has(index) ? [] : [index]));
    after.forEach((_, index) => {
      const found = partners.has(index) ? undefined : rest.shift();
      if (found === undefined) return;
      partners.set(index, { before: found, by: null });
      isTaken.add(found);
    });
  }

  const goneBehind = new Map<number, number[]>();
  let latest = -1;
  before.forEach((_, index) => {
    if (isTaken.has(index)) latest = index;
    else goneBehind.set(latest, [...(goneBehind.get(latest) ?? []), index]);
  });
  const gone = (behind: number): Pair<T>[] =>
    (goneBehind.get(behind) ?? []).map((index) => ({ before: before[index] as T, after: null, by: null }));
  return [
    ...gone(-1),
    ...after.flatMap((entry, index): Pair<T>[] => {
      const partner = partners.get(index);
      if (!partner) return [{ before: null, after: entry, by: null }];
      const pair = { before: before[partner.before] as T, after: entry, by: partner.by };
      return [pair, ...gone(partner.before)];
    }),
  ];
}
