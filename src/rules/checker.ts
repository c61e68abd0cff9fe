import { finish, type Steps } from '../steps/steps';
import type { CheckSettings } from '../domain/workbook-settings';
import type { ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import { RULES } from './catalogue';
import {
  addNumber,
  addNumbers,
  checkTable,
  Collector,
  hasNumber,
  selectRules,
  type Selection,
  type TableResult,
} from './check-table';
import type { Finding, Undecided } from './finding';
import { ProjectFacts } from './project-facts';
import { NOT_APPLICABLE, PASSED, type Severity } from './rule';

/** What a check says of a document. */
export interface CheckResult {
  /** By table, in the order of the document; then what concerns the department and the whole. */
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  counts: Readonly<Record<Severity, number>>;
  /** Rules that found nothing to apply to. */
  notApplicable: readonly string[];
}

/** Whether two tables with nothing wrong say the same, so that one result serves for both. */
function isSameClean(first: TableResult, second: TableResult): boolean {
  const isClean = ({ findings, undecided }: TableResult) => findings.length + undecided.length === 0;
  return isClean(first) && isClean(second) && first.applied.every((bits, at) => bits === second.applied[at]);
}

function keyOf({ year, agency, villages, limits, rulesOff }: CheckSettings): string {
  return JSON.stringify([year, agency, villages, limits, [...rulesOff].sort()]);
}

/** What is kept of a table between checks. */
interface KnownTable {
  project: ProjectFacts;
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
  private latest: TableResult | null = null;
  private rules: Selection | null = null;

  private rulesFor(settings: CheckSettings): Selection {
    const key = keyOf(settings);
    if (this.rules === null || key !== this.key) {
      this.key = key;
      this.rules = selectRules(settings.rulesOff);
    }
    return this.rules;
  }

  /** What is known of the tables; of tables that are gone nothing is kept. */
  private lookUp(tables: readonly ProjectTable[]): KnownTable[] {
    const next = new Map<ProjectTable, KnownTable>();
    const entries = tables.map((table): KnownTable => {
      const entry = this.known.get(table) ?? { project: new ProjectFacts(table), key: null, result: null };
      next.set(table, entry);
      return entry;
    });
    this.known = next;
    return entries;
  }

  private resultOf(known: KnownTable, settings: CheckSettings, rules: Selection): TableResult {
    if (known.result === null || known.key !== this.key) {
      const result = checkTable(known.project, settings, rules);
      // Most tables of a good workbook give the same: then one result is kept for all of them.
      if (this.latest === null || !isSameClean(this.latest, result)) this.latest = result;
      known.result = this.latest;
      known.key = this.key;
    }
    return known.result;
  }

  /** Checks all tables, the department and what concerns several of them. Never throws, whatever the texts say. */
  check(document: TargetDocument, settings: CheckSettings): CheckResult {
    return finish(this.steps(document, settings));
  }

  /** The same, table by table and rule by rule. No other check may begin before the last step. */
  *steps({ department, projects: tables }: TargetDocument, settings: CheckSettings): Steps<CheckResult> {
    const rules = this.rulesFor(settings);
    const known = this.lookUp(tables);
    const projects = known.map(({ project }) => project);
    // Before the rules over all of them, which use what these have worked out.
    const results: TableResult[] = [];
    for (const entry of known) {
      results.push(this.resultOf(entry, settings, rules));
      yield;
    }
    const overall = new Collector();
    const { department: departmentRules, document: documentRules } = rules;
    const acrossByTable = new Map<ProjectTable, Collector>();
    for (const { rule, number } of documentRules) {
      const placed = rule.check(projects, settings);
      yield;
      if (placed === NOT_APPLICABLE) continue;
      addNumber(overall.applied, number);
      for (const { table, ...result } of placed) {
        let collector = overall;
        if (table !== null) {
          collector = acrossByTable.get(table) ?? new Collector();
          acrossByTable.set(table, collector);
        }
        collector.add(rule, table, [result]);
      }
    }
    for (const { rule, number } of departmentRules) {
      const outcome = department === null ? NOT_APPLICABLE : rule.check(department, projects, settings);
      yield;
      if (outcome === NOT_APPLICABLE) continue;
      addNumber(overall.applied, number);
      if (outcome !== PASSED) overall.add(rule, null, outcome);
    }

    const findings: Finding[] = [];
    const undecided: Undecided[] = [];
    for (const [index, own] of results.entries()) {
      const across = acrossByTable.get(tables[index] as ProjectTable);
      for (const finding of own.findings) findings.push(finding);
      for (const doubt of own.undecided) undecided.push(doubt);
      if (across) {
        findings.push(...across.findings);
        undecided.push(...across.undecided);
      }
      addNumbers(overall.applied, own.applied);
    }
    findings.push(...overall.findings);
    undecided.push(...overall.undecided);
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    const notApplicable = RULES.filter(
      ({ id }, number) => !hasNumber(overall.applied, number) && !settings.rulesOff.has(id),
    ).map(({ id }) => id);
    return { findings, undecided, counts, notApplicable };
  }
}

/** Checks a document once. */
export function checkDocument(document: TargetDocument, settings: CheckSettings): CheckResult {
  return new Checker().check(document, settings);
}
