import type { CheckSettings } from '../targets/check-settings';
import type { ProjectTargetTable, TargetDocument } from '../targets/target-document';
import { RULES } from './catalogue';
import type { Finding, Undecided } from './finding';
import { SLOTS } from './indicator-facts';
import { ProjectFacts } from './project-facts';
import {
  NOT_APPLICABLE,
  PASSED,
  type DepartmentRule,
  type DocumentRule,
  type Doubt,
  type IndicatorRule,
  type Problem,
  type ProjectRule,
  type Rule,
  type Severity,
  type TextRule,
} from './rule';
import { textPath, type TextPlace } from './text-places';
import { textTraits } from './text-traits';

/** What a check says of a document. */
export interface CheckResult {
  /** By table, in the order of the document; then what concerns the department and the whole. */
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  counts: Readonly<Record<Severity, number>>;
  /** Rules that found nothing to apply to. */
  notApplicable: readonly string[];
}

/** What the rules over a single table say of it. */
interface TableResult {
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  applied: RuleNumbers;
}

/** A set of rules by their numbers, 32 in each entry. */
type RuleNumbers = number[];
const NO_RULES = Array.from({ length: Math.ceil(RULES.length / 32) }, () => 0);

function addNumber(numbers: RuleNumbers, number: number): void {
  numbers[number >> 5]! |= 1 << (number & 31);
}

function addNumbers(numbers: RuleNumbers, more: RuleNumbers): void {
  for (let at = 0; at < more.length; at += 1) numbers[at]! |= more[at]!;
}

/** Stands for a rule that asks for no trait. */
const ANY_TRAIT = -1;

/** A rule with its number; its check apart, since objects of one shape are read much faster than rules of many. */
type Numbered<R extends Rule> = { rule: R; number: number; check: R['check']; traits: number };

/** Rules that look at the same texts or indicators; those that ask for traits apply to all of them. */
interface Group<R extends Rule> {
  rules: readonly Numbered<R>[];
  /** Traits that any of the rules asks for. */
  traits: number;
  /** The rules that ask for traits. */
  applied: RuleNumbers;
}

function groupOf<R extends Rule>(rules: readonly Numbered<R>[]): Group<R> {
  const applied = NO_RULES.slice();
  for (const { number, traits } of rules) if (traits !== ANY_TRAIT) addNumber(applied, number);
  return { rules, traits: rules.reduce((all, { traits }) => all | traits, 0), applied };
}

/** The rules that are on, by what they look at. */
interface Selection {
  project: readonly Numbered<ProjectRule>[];
  /** By the slot of the indicator. */
  indicator: readonly Group<IndicatorRule>[];
  text: Readonly<Record<TextPlace, Group<TextRule>>>;
  department: readonly Numbered<DepartmentRule>[];
  document: readonly Numbered<DocumentRule>[];
}

function select(rulesOff: ReadonlySet<string>): Selection {
  const numbered = RULES.map((rule, number) => {
    const traits = ('traits' in rule ? rule.traits : undefined) ?? ANY_TRAIT;
    return { rule, number, check: rule.check, traits };
  }).filter(({ rule }) => !rulesOff.has(rule.id));
  const of = <R extends Rule>(scope: R['scope']) =>
    numbered.filter(({ rule }) => rule.scope === scope) as unknown as Numbered<R>[];
  const indicatorRules = of<IndicatorRule>('indicator');
  const textRules = of<TextRule>('text');
  const textIn = (place: TextPlace) =>
    groupOf(textRules.filter(({ rule }) => rule.places?.includes(place) ?? true));
  return {
    project: of<ProjectRule>('project'),
    indicator: SLOTS.map(({ kind, meaning }) =>
      groupOf(
        indicatorRules.filter(
          ({ rule }) => (rule.kinds?.includes(kind) ?? true) && (rule.meanings?.includes(meaning) ?? true),
        ),
      ),
    ),
    text: {
      name: textIn('name'),
      purpose: textIn('purpose'),
      goal: textIn('goal'),
      level3: textIn('level3'),
      description: textIn('description'),
      basis: textIn('basis'),
    },
    department: of<DepartmentRule>('department'),
    document: of<DocumentRule>('document'),
  };
}

/** Collects what rules say of one table or of the document. */
class Collector {
  readonly findings: Finding[] = [];
  readonly undecided: Undecided[] = [];
  readonly applied: RuleNumbers = NO_RULES.slice();

  add(rule: Rule, table: ProjectTargetTable | null, results: readonly (Problem | Doubt)[]): void {
    for (const result of results) {
      const { field, values = {} } = result;
      if ('undecided' in result) {
        this.undecided.push({ rule: rule.id, table, field, reason: result.undecided, values });
      } else {
        const { fix = null } = result;
        this.findings.push({ rule: rule.id, severity: rule.severity, table, field, values, fix });
      }
    }
  }
}

/** Runs the text rules over one text. */
function checkText(
  collector: Collector,
  { rules, traits: anyAsked, applied }: Group<TextRule>,
  project: ProjectFacts,
  settings: CheckSettings,
  text: string,
  place: TextPlace,
  index: number,
): void {
  addNumbers(collector.applied, applied);
  const traits = textTraits(text) & anyAsked;
  if (traits === 0) return;
  for (let at = 0; at < rules.length; at += 1) {
    const { rule, check, traits: asked } = rules[at]!;
    if ((asked & traits) === 0) continue;
    const problem = check(text, place, project, settings);
    if (problem === null) continue;
    const field = textPath(place, index);
    const { values, fix } = problem;
    collector.add(rule, project.table, [
      { field, ...(values && { values }), ...(fix !== undefined && { fix: { field, value: fix } }) },
    ]);
  }
}

function checkTable(project: ProjectFacts, settings: CheckSettings, rules: Selection): TableResult {
  const collector = new Collector();
  const { table, indicators } = project;
  for (let at = 0; at < rules.project.length; at += 1) {
    const { rule, number, check } = rules.project[at]!;
    const outcome = check(project, settings);
    if (outcome === NOT_APPLICABLE) continue;
    addNumber(collector.applied, number);
    if (outcome !== PASSED) collector.add(rule, table, outcome);
  }
  for (let row = 0; row < indicators.length; row += 1) {
    const facts = indicators[row]!;
    const group = rules.indicator[facts.slot]!;
    addNumbers(collector.applied, group.applied);
    for (let at = 0; at < group.rules.length; at += 1) {
      const { rule, number, check, traits } = group.rules[at]!;
      if (traits !== ANY_TRAIT && (traits & facts.traits) === 0) continue;
      const outcome = check(facts, project, settings);
      if (outcome === NOT_APPLICABLE) continue;
      addNumber(collector.applied, number);
      if (outcome !== PASSED) collector.add(rule, table, outcome);
    }
  }
  const text = (value: string | null, place: TextPlace, index: number) => {
    if (value !== null) checkText(collector, rules.text[place], project, settings, value, place, index);
  };
  text(table.name, 'name', 0);
  text(table.purpose, 'purpose', 0);
  for (let index = 0; index < table.goals.length; index += 1) text(table.goals[index] ?? null, 'goal', index);
  for (let index = 0; index < indicators.length; index += 1) {
    const { level3, description, basis } = indicators[index]!.indicator;
    text(level3, 'level3', index);
    text(description, 'description', index);
    text(basis, 'basis', index);
  }
  project.forgetIndicators();
  return collector;
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
  key: string;
  result: TableResult | null;
}

/**
 * Checks documents by the catalogue. What it found out about a table is kept for as long as the table object and the
 * settings stay the same, so a document with one changed table costs that table and the rules over all of them.
 */
export class Checker {
  private known: ReadonlyMap<ProjectTargetTable, KnownTable> = new Map();
  private key = '';
  private latest: TableResult | null = null;
  private rules: Selection = select(new Set());

  private useSettings(settings: CheckSettings): void {
    const key = keyOf(settings);
    if (key === this.key) return;
    this.key = key;
    this.rules = select(settings.rulesOff);
  }

  /** What is known of the tables; of tables that are gone nothing is kept. */
  private lookUp(tables: readonly ProjectTargetTable[]): KnownTable[] {
    const next = new Map<ProjectTargetTable, KnownTable>();
    const entries = tables.map((table): KnownTable => {
      const entry = this.known.get(table) ?? { project: new ProjectFacts(table), key: '', result: null };
      next.set(table, entry);
      return entry;
    });
    this.known = next;
    return entries;
  }

  private resultOf(known: KnownTable, settings: CheckSettings): TableResult {
    if (known.result === null || known.key !== this.key) {
      const result = checkTable(known.project, settings, this.rules);
      // Most tables of a good workbook give the same: then one result is kept for all of them.
      if (this.latest === null || !isSameClean(this.latest, result)) this.latest = result;
      known.result = this.latest;
      known.key = this.key;
    }
    return known.result;
  }

  /** Checks all tables, the department and what concerns several of them. Never throws, whatever the texts say. */
  check({ department, projects: tables }: TargetDocument, settings: CheckSettings): CheckResult {
    this.useSettings(settings);
    const known = this.lookUp(tables);
    const projects = known.map(({ project }) => project);
    // Before the rules over all of them, which use what these have worked out.
    const results = known.map((entry) => this.resultOf(entry, settings));
    const overall = new Collector();
    const { department: departmentRules, document: documentRules } = this.rules;
    const acrossByTable = new Map<ProjectTargetTable, Collector>();
    for (const { rule, number } of documentRules) {
      const placed = rule.check(projects, settings);
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
      if (outcome === NOT_APPLICABLE) continue;
      addNumber(overall.applied, number);
      if (outcome !== PASSED) overall.add(rule, null, outcome);
    }

    const findings: Finding[] = [];
    const undecided: Undecided[] = [];
    for (const [index, own] of results.entries()) {
      const across = acrossByTable.get(tables[index] as ProjectTargetTable);
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
      ({ id }, number) =>
        (overall.applied[number >> 5]! & (1 << (number & 31))) === 0 && !settings.rulesOff.has(id),
    ).map(({ id }) => id);
    return { findings, undecided, counts, notApplicable };
  }
}

/** Checks a document once. */
export function checkDocument(document: TargetDocument, settings: CheckSettings): CheckResult {
  return new Checker().check(document, settings);
}
