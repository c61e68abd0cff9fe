import { agencyText } from '../../domain/agency';
import type { Agency } from '../../domain/project-table';
import { squeezed } from '../../domain/text';
import type { ProjectDigest } from './file-digest';

/** A project of the pile, without its texts. */
export interface PileProject extends Omit<ProjectDigest, 'texts'> {
  /** Its number in the pile. */
  index: number;
  file: string;
  /** What tells its agency from others. */
  agencyKey: string;
}

/**
 * Where a pile keeps its projects: in memory, or, where there are more than should be there at a time, on a disk. They
 * come in the order of their numbers and are given back by them, saying the same.
 */
export interface ProjectShelf {
  put(project: PileProject): void;
  /** Throws for a number that was not put there. */
  take(index: number): PileProject;
}

/** A shelf in memory. */
export function shelfInMemory(): ProjectShelf {
  const projects: PileProject[] = [];
  return { put: (project) => void projects.push(project), take: (index) => projects[index] as PileProject };
}

/** What tells an agency from others: its name, or its code where it has none; empty where nobody says. */
export function keyOfAgency({ code, name }: Agency): string {
  return squeezed(name ?? '') || (code ?? '');
}

/** What tells a project by its name, with its agency; null where one of them is not known. */
export function keyOfName({ agencyKey, name }: Pick<PileProject, 'agencyKey' | 'name'>): string | null {
  return name === null || agencyKey === '' ? null : `${agencyKey}\n${squeezed(name)}`;
}

/** A project as it is pointed at from another file. */
export function nameOfProject({ agency, name, code, file }: PileProject): string {
  return [agencyText(agency), name ?? code, file].filter((part) => part !== null).join(' / ');
}
