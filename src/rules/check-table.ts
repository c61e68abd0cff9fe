import type { CheckSettings } from '../domain/workbook-settings';
import type { ProjectTable } from '../domain/project-table';
import { RULES } from './catalogue';
import type { Finding, Undecided } from './finding';
import { SLOTS } from './indicator-facts';
import type { ProjectFacts } from './project-facts';
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
  type TextRule,
} from './rule';
import { textPath, type TextPlace } from './text-places';
import { textTraits } from './text-traits';

/** A set of rules by their numbers, 32 in each entry. */
type RuleNumbers = number[];
const NO_RULES = Array.from({ length: Math.ceil(RULES.length / 32) }, () => 0);

/** Whether a set has a rule. */
export function hasNumber(numbers: RuleNumbers, number: number): boolean {
  return ((numbers[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Puts a rule into a set. */
export function addNumber(numbers: RuleNumbers, number: number): void {
  numbers[number >> 5]! |= 1 << (number & 31);
}

/** Puts all rules of a set into another. */
export function addNumbers(numbers: RuleNumbers, more: RuleNumbers): void {
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
export interface Selection {
  project: readonly Numbered<ProjectRule>[];
  /** By the slot of the indicator. */
  indicator: readonly Group<IndicatorRule>[];
  text: Readonly<Record<TextPlace, Group<TextRule>>>;
  department: readonly Numbered<DepartmentRule>[];
  document: readonly Numbered<DocumentRule>[];
}

/** The rules that are not switched off, made ready for checking. */
export function selectRules(rulesOff: ReadonlySet<string>): Selection {
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
/** What the rules over a single table say of it. */
export interface TableResult {
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  applied: RuleNumbers;
}

/** Collects what rules say of one table or of the document. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly undecided: Undecided[] = [];
  readonly applied: RuleNumbers = NO_RULES.slice();

  add(rule: Rule, table: ProjectTable | null, results: readonly (Problem | Doubt)[]): void {
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

/** What the rules over single tables say of one. */
export function checkTable(project: ProjectFacts, settings: CheckSettings, rules: Selection): TableResult {
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
