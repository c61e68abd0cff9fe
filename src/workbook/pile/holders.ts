/** One past the largest hash (see text-hash.ts). */
const HASHES = 2 ** 53;

/**
 * The first project that has a key, and the first one elsewhere, where that matters. Of keys only their hashes are kept,
 * and of projects their numbers: there may be hundreds of thousands.
 */
export class Holders<Key> {
  private readonly firsts = new Map<number, number>();
  private readonly others = new Map<number, number>();

  /** @param isHeldBy - whether a project has this key indeed, and not another one of the same hash */
  constructor(
    private readonly hashOf: (key: Key) => number,
    private readonly isHeldBy: (key: Key, project: number) => boolean,
  ) {}

  /** Whether any key is held elsewhere as well. */
  get hasOthers(): boolean {
    return this.others.size > 0;
  }

  /** @param isElsewhere - of the first project with the key, whether this one counts as another */
  note(key: Key, project: number, isElsewhere: (first: number) => boolean): void {
    const slot = this.slotOf(key, project);
    const first = this.firsts.get(slot);
    if (first === undefined) this.firsts.set(slot, project);
    else if (!this.others.has(slot) && isElsewhere(first)) this.others.set(slot, project);
  }

  /** The two holders of a key that a project was noted with; none where nobody elsewhere has it. */
  of(key: Key, project: number): readonly number[] {
    if (!this.hasOthers) return [];
    const slot = this.slotOf(key, project);
    const other = this.others.get(slot);
    return other === undefined ? [] : [this.firsts.get(slot) as number, other];
  }

  /** Where the key is noted, or would be: its hash, or the next number that no other key has taken. */
  private slotOf(key: Key, project: number): number {
    for (let slot = this.hashOf(key); ; slot = (slot + 1) % HASHES) {
      const first = this.firsts.get(slot);
      if (first === undefined || first === project || this.isHeldBy(key, first)) return slot;
    }
  }
}
