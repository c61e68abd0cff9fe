import { DEFAULT_FORM, type ProjectTable } from '../domain/project-table';
import { EMPTY_DOCUMENT, type TargetDocument } from '../domain/target-document';
import {
  DEFAULT_LIMITS,
  mergeEntered,
  resolveSettings,
  type WorkbookSettings,
  type EnteredSettings,
} from '../domain/workbook-settings';
import { RULES } from '../rules/catalogue';
import { checkDocument, type CheckResult } from '../rules/checker';
import type { Finding, Undecided } from '../rules/finding';
import type { JoinableSource } from './join-sources';

/** What was found in one source, judged by its own settings, comparisons with the other sources included. */
export interface SourceCheck extends Pick<CheckResult, 'findings' | 'undecided'> {
  file: string;
  document: TargetDocument;
  settings: WorkbookSettings;
}

/** What was found in several sources. */
export interface JointCheck {
  sources: readonly SourceCheck[];
  /** What concerns none of them alone, such as the total of all. */
  whole: Pick<CheckResult, 'findings' | 'undecided'>;
}

/** Rules that do not compare tables with each other. */
const SINGLE_TABLE_RULES = RULES.filter(({ scope }) => scope !== 'document').map(({ id }) => id);

/** What all say alike; null where they differ. */
function agreed<T>(values: readonly T[]): T | null {
  const [first] = values;
  const key = JSON.stringify(first);
  return first !== undefined && values.every((value) => JSON.stringify(value) === key) ? first : null;
}

/** The settings that rules over all sources go by: facts on which all agree, and the total that was asked about. */
function settingsOfAll(sources: readonly SourceCheck[], asked: EnteredSettings): WorkbookSettings {
  const fact = <K extends keyof WorkbookSettings>(name: K) =>
    agreed(sources.map(({ settings }) => settings[name]));
  return {
    year: fact('year'),
    agency: fact('agency'),
    villages: fact('villages'),
    limits: fact('limits') ?? DEFAULT_LIMITS,
    // Each source has a unit of its own, which its own check compares with.
    moneyUnit: null,
    countHidden: true,
    // Nothing is made by these settings.
    form: asked.form ?? DEFAULT_FORM,
    approvedTotal: asked.approvedTotal,
    standards: asked.standards,
    rulesOff: new Set(SINGLE_TABLE_RULES),
  };
}

type PlacedFinding = Pick<Finding | Undecided, 'rule' | 'table' | 'field'>;

/** The findings that only show when the tables of all sources are compared, by the source of their table. */
function compareSources(sources: readonly SourceCheck[], asked: EnteredSettings) {
  // In the order of their names, so that the order in which they were given does not matter.
  const ordered = [...sources].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const ownerOf = new Map<ProjectTable, { source: SourceCheck; table: ProjectTable }>();
  for (const source of ordered) {
    for (const table of source.document.projects) {
      // Rules name another table by its sheet; here they are to name its file as well.
      const sheet = [source.file, table.origin.sheet ?? table.name ?? table.code].filter(Boolean).join(' / ');
      ownerOf.set({ ...table, origin: { ...table.origin, sheet } }, { source, table });
    }
  }
  const all: TargetDocument = { ...EMPTY_DOCUMENT, projects: [...ownerOf.keys()] };
  const { findings, undecided } = checkDocument(all, settingsOfAll(sources, asked));

  const keyOf = ({ rule, field }: PlacedFinding) => `${rule} ${field}`;
  const told = new Map<ProjectTable | null, Set<string>>();
  for (const { findings: own, undecided: doubts } of sources) {
    for (const finding of [...own, ...doubts]) {
      if (finding.table === null) continue;
      told.set(finding.table, (told.get(finding.table) ?? new Set()).add(keyOf(finding)));
    }
  }
  const added = new Map<SourceCheck | null, { findings: Finding[]; undecided: Undecided[] }>();
  const place = <T extends PlacedFinding>(finding: T, list: 'findings' | 'undecided') => {
    const owner = finding.table && ownerOf.get(finding.table);
    if (owner && told.get(owner.table)?.has(keyOf(finding))) return;
    if (owner?.source.settings.rulesOff.has(finding.rule)) return;
    const lists = added.get(owner?.source ?? null) ?? { findings: [], undecided: [] };
    added.set(owner?.source ?? null, lists);
    (lists[list] as PlacedFinding[]).push({ ...finding, table: owner?.table ?? null });
  };
  findings.forEach((finding) => place(finding, 'findings'));
  undecided.forEach((doubt) => place(doubt, 'undecided'));
  return added;
}

/**
 * Checks each source by what was entered in it, completed by `asked`; then, of several, compares the tables of all:
 * what only shows in that comparison is added to the source of the table. An approved total that is asked about is
 * that of all sources together.
 */
export function checkSources(sources: readonly JoinableSource[], asked: EnteredSettings): JointCheck {
  const isOne = sources.length === 1;
  const askedOfEach = isOne ? asked : { ...asked, approvedTotal: null };
  const checks = sources.map(({ file, document, entered }): SourceCheck => {
    const settings = resolveSettings(mergeEntered(askedOfEach, entered), document);
    const { findings, undecided } = checkDocument(document, settings);
    return { file, document, settings, findings, undecided };
  });
  const added = isOne ? new Map<never, never>() : compareSources(checks, asked);
  const withAdded = (check: SourceCheck): SourceCheck => {
    const more = added.get(check);
    return more === undefined
      ? check
      : {
          ...check,
          findings: [...check.findings, ...more.findings],
          undecided: [...check.undecided, ...more.undecided],
        };
  };
  const whole = added.get(null) ?? { findings: [], undecided: [] };
  const results = checks.map(withAdded);
  return { sources: results, whole };
}
