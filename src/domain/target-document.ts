import type { CellPlace } from './place';
import type { DepartmentGoals } from './department-goals';
import type { Origin, Within } from './place';
import type { ProjectTable } from './project-table';

/** Text of a source that belongs to no field. */
export interface UnplacedText {
  /** The file as it was named by who gave it; absent of the open workbook and of a pasted text. */
  file?: string;
  /** Line (or row) from 1. */
  line: number;
  /** What the lines are counted in; absent of a worksheet and of a text. */
  within?: Within;
  text: string;
  /** The worksheet, when it came from one. */
  sheet?: string;
}

/** A table that looks like one of target tables and is in none of the known forms: nothing of it was read. */
export interface UnknownTable {
  /** The file as it was named by who gave it; absent of the open workbook and of a pasted text. */
  file?: string;
  /** The worksheet, when it came from one. */
  sheet?: string;
  /** Line (or row) from 1 where the table begins. */
  line: number;
  /** What the lines are counted in; absent of a worksheet and of a text. */
  within?: Within;
  /** Its first cell. */
  cell: CellPlace;
  title: string | null;
  /** Labels that were recognised in it, as written. */
  labels: readonly string[];
  /** Labels that the nearest of the known forms demands and that were not found. */
  missing: readonly string[];
  /** Set of one with several projects side by side, or one in each column: that is why no form reads it. */
  isOfSeveral?: true;
}

/** A summary sheet that does not say what the tables of its workbook say. Sums are in 万元, as a summary prints them. */
export interface OutdatedSummary {
  /** Where it stands; `summary.total` is the cell of its sum. */
  origin: Origin;
  /** Projects that it lists, and those that there are. */
  listed: number;
  projects: number;
  /** The sum that it shows (null of none), and the one that it should. */
  shown: string | null;
  total: string;
}

/** An entry of a settings sheet that cannot be what it should, so that the default holds. */
export interface UnusableEntry {
  /** `settings.` and the name of the entry. */
  field: string;
  /** Its label on the sheet. */
  label: string;
  /** What the cell shows. */
  shown: string;
}

/** The entries of the settings sheets of a workbook that cannot be used. */
export interface UnusableSettings {
  /** Where they stand, each by its `field`. */
  origin: Origin;
  entries: readonly UnusableEntry[];
}

/** Everything that one source (a text or a workbook) says, or several that were joined (see workbook/join-sources.ts). */
export interface TargetDocument {
  department: DepartmentGoals | null;
  projects: readonly ProjectTable[];
  /**
   * Tables of whole departments: their goals, how these go, what became of them. Their money is that of the projects once
   * more, so that no sum of projects has it.
   */
  departments: readonly ProjectTable[];
  /**
   * Monitoring and evaluation of projects whose targets stand in `projects` (see domain/phase.ts): their money is the same,
   * so that no sum has it; absent when there are none.
   */
  followUps?: readonly ProjectTable[];
  unplaced: readonly UnplacedText[];
  /** Tables of forms that are not known; absent when there are none. */
  unknownTables?: readonly UnknownTable[];
  /** Absent where the workbook has no summary, or one that is up to date. */
  outdatedSummary?: OutdatedSummary;
  /** Absent where every entry of the settings can be used. */
  unusableSettings?: UnusableSettings;
}

/** A document that says nothing. */
export const EMPTY_DOCUMENT: TargetDocument = {
  department: null,
  projects: [],
  departments: [],
  unplaced: [],
};

/** All tables of a document, of whatever phase, project or department. */
export function allTables({ projects, departments, followUps = [] }: TargetDocument): ProjectTable[] {
  return [...projects, ...departments, ...followUps];
}

/** Whether a document has no table and no goals of a department, whatever else is told of it. */
export function isEmptyDocument(document: TargetDocument): boolean {
  return document.department === null && allTables(document).length === 0;
}
