import type { DepartmentGoals } from './department-goals';
import type { ProjectTable } from './project-table';

/** Text of a source that belongs to no field. */
export interface UnplacedText {
  /** The file as it was named by who gave it; absent of the open workbook and of a pasted text. */
  file?: string;
  /** Line (or row) from 1. */
  line: number;
  text: string;
  /** The worksheet, when it came from one. */
  sheet?: string;
}

/** Everything that one source (a text or a workbook) says, or several that were joined (see join-documents.ts). */
export interface TargetDocument {
  department: DepartmentGoals | null;
  projects: readonly ProjectTable[];
  unplaced: readonly UnplacedText[];
}
