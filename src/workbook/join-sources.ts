import { agencyText } from '../domain/agency';
import { phaseOf, withFollowUps } from '../domain/phase';
import { usualProjectCode } from '../domain/project-code';
import type { Agency, ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import {
  mergeEntered,
  NOTHING_ENTERED,
  type Limits,
  type EnteredSettings,
} from '../domain/workbook-settings';

/** What one file or workbook says, and what people entered in it for its checks. */
export interface JoinableSource {
  /** As it was named by who gave it. */
  file: string;
  document: TargetDocument;
  entered: EnteredSettings;
}

/** A project that several sources have. */
export interface RepeatedProject {
  /** Its code, in the usual spelling; its name where it has no code. */
  project: string;
  /** The file of each of its tables, in order; a file that has several is named for each. */
  files: readonly string[];
}

/** The name of a setting: a fact, a limit, or the rules that are switched off. */
export type SettingName = Exclude<keyof EnteredSettings, 'limits'> | keyof Limits;

/** An entry of a source, as a person reads it. */
export interface SettingEntry {
  file: string;
  value: string;
}

/** What became of a setting that was entered in some of the sources. */
export interface JoinedSetting {
  setting: SettingName;
  /** The entry that holds for all: that of the first source with one; null where none can hold. */
  kept: SettingEntry | null;
  /** Entries that differ from it and were left out, each value once. */
  left: readonly SettingEntry[];
}

/** Several sources as one, and what that took. */
export interface JoinedSources {
  /** All tables, unplaced texts and unknown tables in order; the department of the first source that has one. */
  document: TargetDocument;
  /** What holds for all of them. */
  entered: EnteredSettings;
  /** Where that comes from; settings without any entry are left out. */
  settings: readonly JoinedSetting[];
  /** Files whose department goals were left out, since an earlier one has some. */
  departmentsLeft: readonly string[];
  /** Projects that stand in several sources, and would count more than once. */
  repeated: readonly RepeatedProject[];
}

/** An entry as a person reads it: an agency as it is written on a table, rules by their ids. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return [...value].sort().join(', ');
  if (typeof value === 'object' && value !== null && 'code' in value && 'name' in value)
    return agencyText(value as Agency) ?? '';
  if (typeof value === 'object' && value !== null && 'source' in value && 'name' in value)
    return String(value.name);
  return String(value);
}

/** What was entered in one source; settings without an entry are left out. */
function entriesOf({ limits, ...facts }: EnteredSettings): [SettingName, string][] {
  return Object.entries({ ...facts, ...limits }).flatMap(([name, value]): [SettingName, string][] => {
    const isEntered = value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
    return isEntered ? [[name as SettingName, shown(value)]] : [];
  });
}

/**
 * The first entry of each setting holds for all. Only approved totals that differ do not: none of them is that of all
 * sources together.
 */
function joinSettings(sources: readonly JoinableSource[]): Pick<JoinedSources, 'entered' | 'settings'> {
  const bySetting = new Map<SettingName, SettingEntry[]>();
  for (const { file, entered } of sources) {
    for (const [setting, value] of entriesOf(entered)) {
      const known = bySetting.get(setting);
      if (!known) bySetting.set(setting, [{ file, value }]);
      else if (!known.some((entry) => entry.value === value)) known.push({ file, value });
    }
  }
  const settings = [...bySetting].map(([setting, entries]): JoinedSetting => {
    const [first, ...others] = entries as [SettingEntry, ...SettingEntry[]];
    return setting === 'approvedTotal' && others.length > 0
      ? { setting, kept: null, left: entries }
      : { setting, kept: first, left: others };
  });
  const entered = sources.reduce((all, source) => mergeEntered(all, source.entered), NOTHING_ENTERED);
  const rulesOff = sources.find((source) => source.entered.rulesOff.length > 0)?.entered.rulesOff ?? [];
  const isDisputed = settings.some(({ setting, kept }) => setting === 'approvedTotal' && kept === null);
  return {
    settings,
    entered: { ...entered, rulesOff, approvedTotal: isDisputed ? null : entered.approvedTotal },
  };
}

/** What makes two tables the same of a project: phase and code; without a code, all that they say. */
function identityOf({ origin: _, ...table }: ProjectTable): string {
  return table.code === null
    ? JSON.stringify(table)
    : `${phaseOf(table.form)} ${usualProjectCode(table.code)}`;
}

/**
 * Projects that stand in several sources. Tables that repeat each other within one source are the business of its
 * check; a table without code and name is told by no name, so it is left to the check as well.
 */
function findRepeated(sources: readonly JoinableSource[]): RepeatedProject[] {
  const tables = new Map<string, { project: string; files: string[]; sources: Set<JoinableSource> }>();
  for (const source of sources) {
    for (const table of source.document.projects) {
      const project = table.code === null ? table.name : usualProjectCode(table.code);
      if (project === null) continue;
      const key = identityOf(table);
      const known = tables.get(key) ?? { project, files: [], sources: new Set() };
      tables.set(key, known);
      known.files.push(source.file);
      known.sources.add(source);
    }
  }
  return [...tables.values()].flatMap(({ project, files, sources: owners }) =>
    owners.size < 2 ? [] : [{ project, files }],
  );
}

/** Makes one document of several sources, and says what it joined and what did not fit together. */
export function joinSources(sources: readonly JoinableSource[]): JoinedSources {
  const withDepartment = sources.filter(({ document }) => document.department !== null);
  const unknownTables = sources.flatMap(({ document }) => document.unknownTables ?? []);
  const followUps = sources.flatMap(({ document }) => document.followUps ?? []);
  return {
    document: withFollowUps({
      department: withDepartment[0]?.document.department ?? null,
      projects: sources.flatMap(({ document }) => document.projects),
      departments: sources.flatMap(({ document }) => document.departments),
      ...(followUps.length > 0 && { followUps }),
      unplaced: sources.flatMap(({ document }) => document.unplaced),
      ...(unknownTables.length > 0 && { unknownTables }),
    }),
    ...joinSettings(sources),
    departmentsLeft: withDepartment.slice(1).map(({ file }) => file),
    repeated: findRepeated(sources),
  };
}
