import type { FormId, ProjectTable } from '../domain/project-table';
import { allTables, type TargetDocument } from '../domain/target-document';
import type { WorkbookSettings } from '../domain/workbook-settings';
import { standInFor } from '../domain/unknown-table';
import { finish, type Steps } from '../steps/steps';
import { RULES } from './catalogue';
import { checkTable, Collector, judges, RuleSelection, type Applied, type TableResult } from './check-table';
import { subjectOf, type Finding, type Undecided } from './finding';
import { ofLaterPhase, tablesThatFollow } from './later-phase';
import { applyStandards } from './standards/apply-standards';
import type { Severity } from '../domain/severity';
import { NOT_APPLICABLE, type DocumentRule } from './rule';
import { JudgedProject } from './support/judged-project';

/** What a check says of a document. */
export interface CheckResult {
  /** By table, in the order of the document; then what concerns the department and the whole. */
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  counts: Readonly<Record<Severity, number>>;
  /** Rules that are on and found nothing to apply to, among them those of other forms. */
  notApplicable: readonly string[];
}

/** Whether two tables with nothing wrong say the same, so that one result serves for both. */
function isSameClean(first: TableResult, second: TableResult): boolean {
  const isClean = ({ findings, undecided }: TableResult) => findings.length + undecided.length === 0;
  return isClean(first) && isClean(second) && first.applied.every((one, at) => one === second.applied[at]);
}

/** A text that differs for settings that differ in anything: rules may look at any of them. */
function keyOf(settings: WorkbookSettings): string {
  return JSON.stringify(settings, (_name, value: unknown) =>
    value instanceof Set ? [...value].sort() : value,
  );
}

/** Notes in `all` what `some` applied to. */
function addApplied(all: Applied, some: Applied): void {
  for (let at = 0; at < some.length; at += 1) if (some[at]) all[at] = true;
}

/** Gives each document rule the tables in the forms that it judges; each choice is made once. */
function tablesByForms(projects: readonly JudgedProject[]) {
  const chosen = new Map<string, readonly JudgedProject[]>();
  return (rule: DocumentRule): readonly JudgedProject[] => {
    const key = String(rule.forms);
    let tables = chosen.get(key);
    if (tables === undefined) {
      tables = rule.forms === 'all' ? projects : projects.filter(({ table }) => judges(rule, table.form));
      chosen.set(key, tables);
    }
    return tables;
  };
}

/** What is kept of a table between checks. */
interface KnownTable {
  project: JudgedProject;
  /** The settings that the result was found with. */
  key: string | null;
  result: TableResult | null;
}

/**
 * Checks documents by the catalogue. What it found out about a table is kept for as long as the table object and the
 * settings stay the same, so a document with one changed table costs that table and the rules over all of them.
 */
export class Checker {
  private known: ReadonlyMap<ProjectTable, KnownTable> = new Map();
  private key: string | null = null;
  private readonly latest = new Map<FormId, TableResult>();
  private rules: RuleSelection | null = null;

  private rulesFor(settings: WorkbookSettings): RuleSelection {
    const key = keyOf(settings);
    if (this.rules === null || key !== this.key) {
      this.key = key;
      this.rules = new RuleSelection(settings.rulesOff);
    }
    return this.rules;
  }

  /** What is known of the tables; of tables that are gone nothing is kept. */
  private lookUp(tables: readonly ProjectTable[]): KnownTable[] {
    const next = new Map<ProjectTable, KnownTable>();
    const entries = tables.map((table): KnownTable => {
      const entry = this.known.get(table) ?? { project: new JudgedProject(table), key: null, result: null };
      next.set(table, entry);
      return entry;
    });
    this.known = next;
    return entries;
  }

  private resultOf(known: KnownTable, settings: WorkbookSettings, rules: RuleSelection): TableResult {
    if (known.result === null || known.key !== this.key) {
      const { form } = known.project.table;
      let result = checkTable(known.project, settings, rules.ofForm(form));
      // Most tables of a good workbook give the same: then one result is kept for all of them.
      const latest = this.latest.get(form);
      if (latest && isSameClean(latest, result)) result = latest;
      else this.latest.set(form, result);
      known.result = result;
      known.key = this.key;
    }
    return known.result;
  }

  /** Checks all tables, the department and what concerns several of them. Never throws, whatever the texts say. */
  check(document: TargetDocument, settings: WorkbookSettings): CheckResult {
    return finish(this.steps(document, settings));
  }

  /** The same, table by table and rule by rule. No other check may begin before the last step. */
  *steps(document: TargetDocument, settings: WorkbookSettings): Steps<CheckResult> {
    const { department, projects: projectTables } = document;
    const tables = allTables(document);
    const rules = this.rulesFor(settings);
    const known = this.lookUp(tables);
    // Rules over several tables add up and compare projects; whole departments and later phases have their money once more.
    const projects = known.slice(0, projectTables.length).map(({ project }) => project);
    // Before the rules over all of them, which use what these have worked out.
    const results: TableResult[] = [];
    const following = tablesThatFollow(document);
    for (const [index, entry] of known.entries()) {
      const result = this.resultOf(entry, settings, rules);
      const targets = following.get(tables[index] as ProjectTable);
      results.push(targets === undefined ? result : ofLaterPhase(result, targets));
      yield;
    }
    const overall = new Collector();
    const judgedBy = tablesByForms(projects);
    const acrossByTable = new Map<ProjectTable, Collector>();
    for (const { rule, number } of rules.document) {
      const placed = rule.check(judgedBy(rule), settings);
      yield;
      if (placed === NOT_APPLICABLE) continue;
      overall.applied[number] = true;
      for (const { table, ...result } of placed) {
        let collector = overall;
        if (table !== null) {
          collector = acrossByTable.get(table) ?? new Collector();
          acrossByTable.set(table, collector);
        }
        collector.add(rule, table, table?.origin, [result]);
      }
    }
    for (const { rule, number } of rules.unread) {
      for (const unknown of document.unknownTables ?? []) {
        overall.applied[number] = true;
        const table = standInFor(unknown);
        overall.add(rule, table, table.origin, [{ field: 'name', values: rule.check(unknown) }]);
      }
    }
    for (const { rule, number } of rules.department) {
      const outcome = department === null ? NOT_APPLICABLE : rule.check(department, projects, settings);
      yield;
      if (outcome === NOT_APPLICABLE) continue;
      overall.applied[number] = true;
      overall.add(rule, null, department?.origin, outcome);
    }

    for (const { rule, number } of rules.workbook) {
      const outcome = rule.check(document);
      yield;
      if (outcome === NOT_APPLICABLE) continue;
      overall.applied[number] = true;
      for (const result of outcome) {
        const subject = subjectOf({ table: null, field: result.field }, document);
        overall.add(rule, null, subject?.origin, [result]);
      }
    }

    const found: Finding[] = [];
    const undecided: Undecided[] = [];
    for (const [index, own] of results.entries()) {
      const across = acrossByTable.get(tables[index] as ProjectTable);
      for (const finding of own.findings) found.push(finding);
      for (const doubt of own.undecided) undecided.push(doubt);
      if (across) {
        for (const finding of across.findings) found.push(finding);
        for (const doubt of across.undecided) undecided.push(doubt);
      }
      addApplied(overall.applied, own.applied);
    }
    for (const finding of overall.findings) found.push(finding);
    for (const doubt of overall.undecided) undecided.push(doubt);
    const findings = applyStandards(found, settings.standards);
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    const notApplicable = RULES.filter(
      ({ id }, number) => !overall.applied[number] && !settings.rulesOff.has(id),
    ).map(({ id }) => id);
    return { findings, undecided, counts, notApplicable };
  }
}

/** Checks a document once. */
export function checkDocument(document: TargetDocument, settings: WorkbookSettings): CheckResult {
  return new Checker().check(document, settings);
}
