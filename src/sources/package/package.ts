import { UserError } from '../../locale/user-error';
import { decodePart } from './decode-part';
import { Expense, LIMITS } from './limits';
import { PartError } from './part-error';
import { readXml, type XmlHandlers } from './read-xml';
import type { PackageTexts } from './package-texts';
import { unpack } from './unpack';
import { concatenate, readZip, type ZipEntry } from './zip';

/** A reference from one part to another. */
export interface Relationship {
  id: string;
  /** The last word of its type, e.g. `worksheet`: the same in both editions of the standard. */
  type: string;
  /** Name of the part, from the root of the package. */
  target: string;
}

/** One part is the same by any letter case and either slash; some programs write them as the system's own paths. */
function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The part that a target means, as seen from `source`. */
function resolveTarget(source: string, target: string): string {
  let path = target.replaceAll('\\', '/');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A percent sign that is meant as one.
  }
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

/** The parts of an Office file (.xlsx, .docx), unpacked one by one as they are asked for, within limits. */
export class OfficePackage {
  private readonly parts = new Map<string, ZipEntry | null>();
  readonly expense: Expense;

  /**
   * Throws a UserError for a file whose directory of parts cannot be followed.
   *
   * @param mostCells - what `expense` counts before it ends the reading
   */
  constructor(
    bytes: Uint8Array,
    readonly file: string,
    private readonly texts: PackageTexts,
    mostCells: number = LIMITS.cells,
  ) {
    this.expense = new Expense(file, texts, { cells: mostCells });
    try {
      for (const entry of readZip(bytes)) {
        const key = partKey(entry.name);
        // Of two parts by one name nobody can say which is meant.
        this.parts.set(key, this.parts.has(key) ? null : entry);
      }
    } catch (error) {
      if (error instanceof PartError) throw new UserError(texts.damaged, { file }, { cause: error });
      throw error;
    }
  }

  has(part: string): boolean {
    return this.parts.has(partKey(part));
  }

  /** Reads a part. Throws a UserError that names it when it is missing, damaged or larger than the limits. */
  read(part: string, handlers: XmlHandlers): void {
    const entry = this.parts.get(partKey(part));
    if (!entry) throw this.damaged(part);
    this.within(part, () =>
      readXml(decodePart(unpack(entry, this.expense)), handlers, (characters) =>
        this.expense.parse(part, characters),
      ),
    );
  }

  /** The unpacked bytes of a part and the name of its entry. Throws a UserError as {@link read} does. */
  bytesOf(part: string): { entry: string; bytes: Uint8Array } {
    const entry = this.parts.get(partKey(part));
    if (!entry) throw this.damaged(part);
    const pieces = this.within(part, () => [...unpack(entry, this.expense)]);
    return { entry: entry.name, bytes: concatenate(pieces) };
  }

  /** What `work` gives, a PartError of it as the UserError that names the part. */
  within<T>(part: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof PartError ? this.damaged(part, error) : error;
    }
  }

  /** What the part refers to, in the order of its list; nothing of a part without one. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const found: Relationship[] = [];
    if (!this.has(list)) return found;
    this.read(list, {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
        const type = attributes.Type ?? '';
        found.push({
          id: attributes.Id ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolveTarget(part, attributes.Target ?? ''),
        });
      },
    });
    return found;
  }

  /** A UserError for a part that is not as it must be. */
  damaged(part: string, cause?: unknown): UserError {
    return new UserError(this.texts.damagedPart, { file: this.file, part }, { cause });
  }
}
