import type { FormId, ProjectTable } from '../domain/project-table';
import type { IndicatorKind } from '../domain/indicator-levels';
import type { FieldPath, Origin } from '../domain/place';
import type { WorkbookSettings } from '../domain/workbook-settings';
import { RULES } from './catalogue';
import type { Finding, Undecided } from './finding';
import {
  NOT_APPLICABLE,
  type DepartmentRule,
  type DocumentRule,
  type Doubt,
  type IndicatorRule,
  type Problem,
  type ProjectRule,
  type Rule,
  type TextRule,
  type WorkbookRule,
  type UnreadRule,
} from './rule';
import type { JudgedProject } from './support/judged-project';
import { textPath, type TextPlace } from './support/text-places';

/** A rule with its place in the catalogue; its check apart, since objects of one shape are read much faster. */
interface Numbered<R extends Rule> {
  rule: R;
  number: number;
  check: R['check'];
}

/** Which rules found something to apply to, by their place in the catalogue. */
export type Applied = boolean[];

/** The rules over single tables of one form that are on, by what they look at. */
class TableRules {
  private readonly byKind = new Map<IndicatorKind | null, readonly Numbered<IndicatorRule>[]>();
  readonly text: Readonly<Record<TextPlace, readonly Numbered<TextRule>[]>>;

  constructor(
    readonly project: readonly Numbered<ProjectRule>[],
    private readonly indicator: readonly Numbered<IndicatorRule>[],
    text: readonly Numbered<TextRule>[],
  ) {
    const inPlace = (place: TextPlace) => text.filter(({ rule }) => rule.places?.includes(place) ?? true);
    this.text = {
      name: inPlace('name'),
      purpose: inPlace('purpose'),
      goal: inPlace('goal'),
      level3: inPlace('level3'),
      description: inPlace('description'),
      basis: inPlace('basis'),
      outcome: inPlace('outcome'),
      reason: inPlace('reason'),
    };
  }

  /** The rules over indicators that measure that. */
  ofKind(kind: IndicatorKind | null): readonly Numbered<IndicatorRule>[] {
    let rules = this.byKind.get(kind);
    if (rules === undefined) {
      rules = this.indicator.filter(({ rule }) => rule.kinds?.includes(kind) ?? true);
      this.byKind.set(kind, rules);
    }
    return rules;
  }
}

/** Whether a rule judges tables of a form. */
export function judges({ forms }: Pick<DocumentRule, 'forms'>, form: FormId): boolean {
  return forms === 'all' || forms.includes(form);
}

/** The rules that are not switched off, made ready for checking. */
export class RuleSelection {
  private readonly byForm = new Map<FormId, TableRules>();
  readonly department: readonly Numbered<DepartmentRule>[];
  readonly document: readonly Numbered<DocumentRule>[];
  readonly workbook: readonly Numbered<WorkbookRule>[];
  readonly unread: readonly Numbered<UnreadRule>[];

  constructor(private readonly rulesOff: ReadonlySet<string>) {
    this.department = this.rulesOf('department');
    this.document = this.rulesOf('document');
    this.workbook = this.rulesOf('workbook');
    this.unread = this.rulesOf('unread');
  }

  /** The rules over single tables of a form. */
  ofForm(form: FormId): TableRules {
    let rules = this.byForm.get(form);
    if (rules === undefined) {
      const judging = <R extends ProjectRule | IndicatorRule | TextRule>(all: readonly Numbered<R>[]) =>
        all.filter(({ rule }) => judges(rule, form));
      rules = new TableRules(
        judging(this.rulesOf('project')),
        judging(this.rulesOf('indicator')),
        judging(this.rulesOf('text')),
      );
      this.byForm.set(form, rules);
    }
    return rules;
  }

  private rulesOf<S extends Rule['scope']>(scope: S): Numbered<Extract<Rule, { scope: S }>>[] {
    type Selected = Extract<Rule, { scope: S }>;
    return RULES.flatMap((rule, number) => {
      if (rule.scope !== scope || this.rulesOff.has(rule.id)) return [];
      return [{ rule, number, check: rule.check } as Numbered<Rule> as Numbered<Selected>];
    });
  }
}

/** What the rules over a single table say of it. */
export interface TableResult {
  findings: readonly Finding[];
  undecided: readonly Undecided[];
  applied: Applied;
}

/** Collects what rules say of one table or of the document. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly undecided: Undecided[] = [];
  readonly applied: Applied = new Array<boolean>(RULES.length).fill(false);

  /** `origin` tells of the cells that the fields were read from. */
  add(
    rule: Rule,
    table: ProjectTable | null,
    origin: Origin | undefined,
    results: readonly (Problem | Doubt)[],
  ): void {
    for (const result of results) {
      const { field, values = {} } = result;
      if ('undecided' in result) {
        this.undecided.push({ rule: rule.id, table, field, reason: result.undecided, values });
      } else {
        // What a formula gives is repaired where the formula takes it from, never by a constant in its place.
        const { fix = null } = result;
        const isComputed = fix !== null && origin?.cells.get(fix.field)?.formula !== undefined;
        const repair = isComputed ? { fix: null, withheld: fix } : { fix };
        this.findings.push({ rule: rule.id, severity: rule.severity, table, field, values, ...repair });
      }
    }
  }
}

/** Runs the text rules over one text. */
function checkText(
  collector: Collector,
  rules: readonly Numbered<TextRule>[],
  project: JudgedProject,
  settings: WorkbookSettings,
  text: string,
  place: TextPlace,
  index: number,
): void {
  const { applied } = collector;
  for (let at = 0; at < rules.length; at += 1) {
    const { rule, number, check } = rules[at]!;
    applied[number] = true;
    const problem = check(text, place, project, settings);
    if (problem === null) continue;
    const field: FieldPath = textPath(place, index);
    const { values, fix } = problem;
    collector.add(rule, project.table, project.table.origin, [
      { field, ...(values && { values }), ...(fix !== undefined && { fix: { field, value: fix } }) },
    ]);
  }
}

/** What the rules over single tables say of one. */
export function checkTable(
  project: JudgedProject,
  settings: WorkbookSettings,
  rules: TableRules,
): TableResult {
  const collector = new Collector();
  const { applied } = collector;
  const { table, indicators } = project;
  const { origin } = table;
  for (let at = 0; at < rules.project.length; at += 1) {
    const { rule, number, check } = rules.project[at]!;
    const outcome = check(project, settings);
    if (outcome === NOT_APPLICABLE) continue;
    applied[number] = true;
    collector.add(rule, table, origin, outcome);
  }
  for (let row = 0; row < indicators.length; row += 1) {
    const indicator = indicators[row]!;
    const ofKind = rules.ofKind(indicator.kind);
    for (let at = 0; at < ofKind.length; at += 1) {
      const { rule, number, check } = ofKind[at]!;
      const outcome = check(indicator, project, settings);
      if (outcome === NOT_APPLICABLE) continue;
      applied[number] = true;
      collector.add(rule, table, origin, outcome);
    }
  }
  const text = (value: string | null, place: TextPlace, index: number) => {
    if (value !== null) checkText(collector, rules.text[place], project, settings, value, place, index);
  };
  text(table.name, 'name', 0);
  text(table.purpose, 'purpose', 0);
  text(table.outcome, 'outcome', 0);
  table.goals.forEach((goal, index) => text(goal, 'goal', index));
  for (let index = 0; index < indicators.length; index += 1) {
    const { level3, description, basis, reason } = indicators[index]!.indicator;
    text(level3, 'level3', index);
    text(description, 'description', index);
    text(basis, 'basis', index);
    text(reason, 'reason', index);
  }
  project.forgetIndicators();
  return collector;
}
