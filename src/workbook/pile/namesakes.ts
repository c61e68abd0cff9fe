import { keyOfName, type PileProject, type ProjectShelf } from './pile-project';
import { textHash } from './text-hash';

/** What of a project tells whether another one of its name and agency may be the same. */
type Namesake = Pick<PileProject, 'index' | 'file' | 'year'> & { hasCode: boolean };

const namesakeOf = ({ index, file, year, code }: PileProject): Namesake => ({
  index,
  file,
  year,
  hasCode: code !== null,
});

/** Whether projects of one name and agency in two files may be one: codes tell where both have them, and so do years. */
const isMaybeSame = (one: Namesake, other: Namesake): boolean =>
  one.file !== other.file &&
  !(one.hasCode && other.hasCode) &&
  (one.year === null || other.year === null || one.year === other.year);

/**
 * The projects of an agency that share a name: of all others a number is kept, since there may be hundreds of thousands.
 */
export class Namesakes {
  /** By the hash of agency and name: the number of the only project so far, or all of them. */
  private readonly known = new Map<number, number | Namesake[]>();

  constructor(private readonly shelf: ProjectShelf) {}

  /** Notes a project that is on the shelf. */
  note(project: PileProject): void {
    const name = keyOfName(project);
    if (name === null) return;
    const hash = textHash(name);
    const before = this.known.get(hash);
    if (before === undefined) this.known.set(hash, project.index);
    else if (typeof before === 'number')
      this.known.set(hash, [namesakeOf(this.shelf.take(before)), namesakeOf(project)]);
    else before.push(namesakeOf(project));
  }

  /** The first project of another file that may be the same as one that was noted; null of none. */
  of(project: PileProject): PileProject | null {
    const name = keyOfName(project);
    const list = name === null ? undefined : this.known.get(textHash(name));
    if (typeof list !== 'object') return null;
    const own = namesakeOf(project);
    for (const one of list) {
      if (!isMaybeSame(one, own)) continue;
      const other = this.shelf.take(one.index);
      // Different names may share a hash.
      if (keyOfName(other) === name) return other;
    }
    return null;
  }

  /** Whether there is such a project of any. */
  get hasAny(): boolean {
    for (const list of this.known.values())
      if (typeof list === 'object' && list.some(({ index }) => this.of(this.shelf.take(index)) !== null))
        return true;
    return false;
  }
}
