import Big from 'big.js';
import { agencyText } from '../../domain/agency';
import type { Amount } from '../../domain/money';
import { usualProjectCode } from '../../domain/project-code';
import type { Agency } from '../../domain/project-table';
import { squeezed } from '../../domain/text';
import type { UserError } from '../../locale/user-error';
import { areRelated } from '../../rules/support/name-core';
import type { FileDigest, FindingDigest, ProjectDigest } from './file-digest';
import { CODE_REPEATED, NAME_REPEATED, TEXT_ALIKE, TEXT_COPIED, type PileRule } from './pile-rules';

/** A project of the pile, without its texts. */
export interface PileProject extends Omit<ProjectDigest, 'texts'> {
  /** Its number in the pile. */
  index: number;
  file: string;
  /** What tells its agency from others. */
  agencyKey: string;
}

/** A file that could not be used, and why. */
export interface SkippedFile {
  file: string;
  reason: UserError;
}

/** What the projects of a pile, or some of them, come to in 万元. */
export interface PileSum {
  total: Amount;
  /** The projects of which an amount is in no sum. */
  missing: readonly PileProject[];
  /** The projects that state no money unit. */
  assumed: readonly PileProject[];
}

/** An agency and its projects, in the order of their codes. */
export interface PileAgency {
  key: string;
  /** Code and name as tables write them; null of projects of which nobody says whose they are. */
  name: string | null;
  projects: readonly PileProject[];
}

function keyOfAgency({ code, name }: Agency): string {
  return squeezed(name ?? '') || (code ?? '');
}

/** What tells a project by its name, with its agency; null where one of them is not known. */
function keyOfName({ agencyKey, name }: PileProject): string | null {
  return name === null || agencyKey === '' ? null : `${agencyKey}\n${squeezed(name)}`;
}

/** Whether projects of one name and agency in two files may be one: codes tell where both have them, and so do years. */
const isMaybeSame = (one: PileProject, other: PileProject): boolean =>
  one.file !== other.file &&
  (one.code === null || other.code === null) &&
  (one.year === null || other.year === null || one.year === other.year);

/** The sum of one part of budgets; an empty part counts as 0. */
export function pileSum(projects: readonly PileProject[], part: keyof ProjectDigest['budget']): PileSum {
  return {
    total: projects.reduce((sum, { budget }) => sum.plus(budget[part] ?? 0), new Big(0)),
    missing: projects.filter(({ missing }) => missing.some(({ field }) => field === `budget.${part}`)),
    assumed: projects.filter(({ isUnitAssumed }) => isUnitAssumed),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files of many offices as one: takes what was kept of each file, in the order of the files, and knows what only
 * shows among all of them. Of texts it keeps their hashes, so that memory grows with the projects alone.
 */
export class Pile {
  readonly projects: PileProject[] = [];
  readonly skipped: SkippedFile[] = [];
  private readonly starts = new Map<string, number>();
  /** The projects that have a code, a second one as soon as it stands in another file. */
  private readonly byCode = new Map<string, readonly [number] | readonly [number, number]>();
  /** The projects of each agency by name. */
  private readonly byName = new Map<string, PileProject[]>();
  /** The first project with a text, and the first of another agency. */
  private readonly byText = new Map<number, readonly [number] | readonly [number, number]>();

  /** Takes a file that was read. */
  add(file: string, { projects }: FileDigest): void {
    this.starts.set(file, this.projects.length);
    for (const { texts, ...digest } of projects) {
      const index = this.projects.length;
      const project: PileProject = { ...digest, index, file, agencyKey: keyOfAgency(digest.agency) };
      this.projects.push(project);
      if (digest.code !== null)
        this.note(this.byCode, usualProjectCode(digest.code), project, (other) => other.file !== file);
      const name = keyOfName(project);
      const namesakes = (name === null ? undefined : this.byName.get(name)) ?? [];
      namesakes.push(project);
      if (name !== null) this.byName.set(name, namesakes);
      for (const { hash } of texts)
        this.note(this.byText, hash, project, ({ agencyKey }) => agencyKey !== project.agencyKey);
    }
  }

  /** Takes a file that could not be used. */
  skip(file: string, reason: UserError): void {
    this.skipped.push({ file, reason });
  }

  /** Whether a project stands in several files, and counts more than once. */
  get hasRepeatedProjects(): boolean {
    return (
      [...this.byCode.values()].some(({ length }) => length === 2) ||
      this.projects.some((project) => this.namesake(project) !== null)
    );
  }

  private note<Key>(
    map: Map<Key, readonly [number] | readonly [number, number]>,
    key: Key,
    project: PileProject,
    isOther: (known: PileProject) => boolean,
  ): void {
    const known = map.get(key);
    if (known === undefined) map.set(key, [project.index]);
    else if (known.length === 1 && isOther(this.projects[known[0]] as PileProject))
      map.set(key, [known[0], project.index]);
  }

  /** Of the projects that share something, the one to hold against `project`; null where there is none. */
  private other(
    pair: readonly [number] | readonly [number, number] | undefined,
    project: PileProject,
    isOther: (known: PileProject) => boolean,
  ): PileProject | null {
    if (pair?.length !== 2) return null;
    return (
      pair
        .map((index) => this.projects[index] as PileProject)
        .find((one) => one !== project && isOther(one)) ?? null
    );
  }

  /** A project of another file that may be the same, by agency and name; null of none. */
  private namesake(project: PileProject): PileProject | null {
    const name = keyOfName(project);
    const namesakes = (name === null ? undefined : this.byName.get(name)) ?? [];
    return namesakes.find((one) => isMaybeSame(one, project)) ?? null;
  }

  /** What of a file only shows among the files of the pile; all of them must have been taken. */
  findingsOf(file: string, { projects }: FileDigest): FindingDigest[] {
    const start = this.starts.get(file) ?? 0;
    return projects.flatMap((digest, number): FindingDigest[] => {
      const project = this.projects[start + number] as PileProject;
      const found: FindingDigest[] = [];
      const tell = (rule: PileRule, place: Pick<FindingDigest, 'field' | 'place' | 'value' | 'values'>) =>
        found.push({ rule: rule.id, severity: rule.severity, project: number, fix: null, ...place });
      if (digest.code !== null) {
        const pair = this.byCode.get(usualProjectCode(digest.code));
        const other = this.other(pair, project, (one) => one.file !== file);
        const { code, place } = digest;
        if (other)
          tell(CODE_REPEATED, {
            field: 'code',
            place,
            value: code,
            values: { code, other: nameOfProject(other) },
          });
      }
      const namesake = this.namesake(project);
      if (namesake)
        tell(NAME_REPEATED, {
          field: 'name',
          place: digest.place,
          value: digest.name,
          values: { other: nameOfProject(namesake) },
        });
      for (const { hash, field, start: beginning, place } of digest.texts) {
        const other = this.other(
          this.byText.get(hash),
          project,
          ({ agencyKey }) => agencyKey !== project.agencyKey,
        );
        if (other === null) continue;
        const isRelated =
          other.core === project.core ||
          (other.core !== '' && project.core !== '' && areRelated(other.core, project.core));
        tell(isRelated ? TEXT_ALIKE : TEXT_COPIED, {
          field,
          place,
          value: beginning,
          values: { other: nameOfProject(other), start: beginning },
        });
      }
      return found;
    });
  }

  /** The agencies in the order of their codes and names, those that nobody names last. */
  agencies(): PileAgency[] {
    const byKey = new Map<string, PileProject[]>();
    for (const project of this.projects) {
      const known = byKey.get(project.agencyKey);
      if (known) known.push(project);
      else byKey.set(project.agencyKey, [project]);
    }
    const orderOf = ({ code, name }: Agency) => `${code ?? '~'} ${name ?? ''}`;
    return [...byKey]
      .map(([key, projects]): PileAgency & { order: string } => {
        const agency =
          projects.find((project) => project.agency.code !== null)?.agency ?? projects[0]!.agency;
        projects.sort(
          (a, b) =>
            compare(a.code ?? '~', b.code ?? '~') || compare(a.name ?? '', b.name ?? '') || a.index - b.index,
        );
        return { key, name: agencyText(agency), projects, order: key === '' ? '~~' : orderOf(agency) };
      })
      .sort((a, b) => compare(a.order, b.order));
  }
}

/** A project as it is pointed at from another file. */
function nameOfProject({ agency, name, code, file }: PileProject): string {
  return [agencyText(agency), name ?? code, file].filter((part) => part !== null).join(' / ');
}
