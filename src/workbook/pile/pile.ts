import { agencyText } from '../../domain/agency';
import { usualProjectCode } from '../../domain/project-code';
import type { Agency } from '../../domain/project-table';
import type { UserError } from '../../locale/user-error';
import { areRelated } from '../../rules/support/name-core';
import type { FileDigest, FindingDigest, ProjectDigest } from './file-digest';
import { Holders } from './holders';
import { Namesakes } from './namesakes';
import {
  keyOfAgency,
  nameOfProject,
  shelfInMemory,
  type PileProject,
  type ProjectShelf,
} from './pile-project';
import { CODE_REPEATED, NAME_REPEATED, TEXT_ALIKE, TEXT_COPIED, type PileRule } from './pile-rules';
import { PileSums } from './pile-sums';
import { textHash } from './text-hash';

/** A file that could not be used, and why. */
export interface SkippedFile {
  file: string;
  reason: UserError;
}

/** An agency and its projects. */
export interface PileAgency {
  /** Code and name as tables write them; null of projects of which nobody says whose they are. */
  name: string | null;
  sums: PileSums;
  /** In the order of their codes; may be asked several times. */
  projects(): Iterable<PileProject>;
}

/** What is kept of an agency. */
interface KnownAgency {
  number: number;
  key: string;
  /** As its first project with a code has it. */
  agency: Agency;
  sums: PileSums;
  /** The numbers of its projects. */
  projects: number[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files of many offices as one: takes what was kept of each file, in the order of the files, and knows what only
 * shows among all of them. The projects go to a shelf; in memory are some numbers of each and of each text.
 */
export class Pile {
  readonly skipped: SkippedFile[] = [];
  /** What all projects come to. */
  readonly sums = new PileSums();
  /** The number of the first project of each file. */
  private readonly starts = new Map<string, number>();
  private readonly known = new Map<string, KnownAgency>();
  /** The number of the agency of each project. */
  private readonly agencyOf: number[] = [];
  /** The projects that have a code, a second one as soon as it stands in another file. */
  private readonly codes: Holders<string>;
  private readonly namesakes: Namesakes;
  /** The first project with a text, of which the hash is known, and the first of another agency. */
  private readonly texts = new Holders<number>(
    (hash) => hash,
    () => true,
  );

  constructor(private readonly shelf: ProjectShelf = shelfInMemory()) {
    this.namesakes = new Namesakes(shelf);
    this.codes = new Holders(textHash, (code, index) => {
      const other = shelf.take(index).code;
      return other !== null && usualProjectCode(other) === code;
    });
  }

  /** Takes a file that was read. */
  add(file: string, { projects }: FileDigest): void {
    const start = this.sums.projects;
    this.starts.set(file, start);
    for (const digest of projects) {
      const { texts, ...kept } = digest;
      const project = { ...kept, ...this.placeOf(digest, file, this.sums.projects) };
      const { index } = project;
      this.shelf.put(project);
      this.sums.add(project);
      this.addToAgency(project);
      if (project.code !== null)
        this.codes.note(usualProjectCode(project.code), index, (first) => first < start);
      this.namesakes.note(project);
      for (const { hash } of texts)
        this.texts.note(hash, index, (first) => this.agencyOf[first] !== this.agencyOf[index]);
    }
  }

  /** Takes a file that could not be used. */
  skip(file: string, reason: UserError): void {
    this.skipped.push({ file, reason });
  }

  /** Whether a project stands in several files, and counts more than once. */
  get hasRepeatedProjects(): boolean {
    return this.codes.hasOthers || this.namesakes.hasAny;
  }

  /** All projects, in the order of the files. */
  *projects(): Generator<PileProject> {
    for (let index = 0; index < this.sums.projects; index += 1) yield this.shelf.take(index);
  }

  /** What of a file only shows among the files of the pile; all of them must have been taken. */
  findingsOf(file: string, { projects }: FileDigest): FindingDigest[] {
    const start = this.starts.get(file) ?? 0;
    const isOfFile = (index: number) => index >= start && index < start + projects.length;
    return projects.flatMap((digest, number): FindingDigest[] => {
      const index = start + number;
      const found: FindingDigest[] = [];
      const tell = (rule: PileRule, place: Pick<FindingDigest, 'field' | 'place' | 'value' | 'values'>) =>
        found.push({ rule: rule.id, severity: rule.severity, project: number, fix: null, ...place });
      const { code, name, place, core, texts } = digest;
      if (code !== null) {
        const repeated = this.codes.of(usualProjectCode(code), index).find((one) => !isOfFile(one));
        if (repeated !== undefined)
          tell(CODE_REPEATED, {
            field: 'code',
            place,
            value: code,
            values: { code, other: nameOfProject(this.shelf.take(repeated)) },
          });
      }
      const namesake = this.namesakes.of({ ...digest, ...this.placeOf(digest, file, index) });
      if (namesake) {
        const values = { other: nameOfProject(namesake) };
        tell(NAME_REPEATED, { field: 'name', place, value: name, values });
      }
      for (const { hash, field, start: beginning, place: where } of texts) {
        const holder = this.texts.of(hash, index).find((one) => this.agencyOf[one] !== this.agencyOf[index]);
        if (holder === undefined) continue;
        const other = this.shelf.take(holder);
        const isRelated =
          other.core === core || (other.core !== '' && core !== '' && areRelated(other.core, core));
        tell(isRelated ? TEXT_ALIKE : TEXT_COPIED, {
          field,
          place: where,
          value: beginning,
          values: { other: nameOfProject(other), start: beginning },
        });
      }
      return found;
    });
  }

  /** The agencies in the order of their codes and names, those that nobody names last. */
  agencies(): PileAgency[] {
    const orderOf = ({ key, agency: { code, name } }: KnownAgency) =>
      key === '' ? '~~' : `${code ?? '~'} ${name ?? ''}`;
    return [...this.known.values()]
      .map((known) => ({ known, order: orderOf(known) }))
      .sort((a, b) => compare(a.order, b.order))
      .map(({ known: { agency, sums, projects } }) => ({
        name: agencyText(agency),
        sums,
        projects: () => this.inOrderOfCodes(projects),
      }));
  }

  private placeOf({ agency }: ProjectDigest, file: string, index: number) {
    return { index, file, agencyKey: keyOfAgency(agency) };
  }

  private addToAgency(project: PileProject): void {
    const { agencyKey: key, agency, index } = project;
    let known = this.known.get(key);
    if (!known) {
      known = { number: this.known.size, key, agency, sums: new PileSums(), projects: [] };
      this.known.set(key, known);
    }
    if (known.agency.code === null && agency.code !== null) known.agency = agency;
    known.sums.add(project);
    known.projects.push(index);
    this.agencyOf.push(known.number);
  }

  private *inOrderOfCodes(indexes: readonly number[]): Generator<PileProject> {
    const sorted = indexes
      .map((index) => {
        const { code, name } = this.shelf.take(index);
        return { index, code: code ?? '~', name: name ?? '' };
      })
      .sort((a, b) => compare(a.code, b.code) || compare(a.name, b.name) || a.index - b.index);
    for (const { index } of sorted) yield this.shelf.take(index);
  }
}
