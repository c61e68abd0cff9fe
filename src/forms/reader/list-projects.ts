import { isPlaceholder } from '../../domain/text';
import { Draft, emptyCellOf, type TellUnplaced } from './draft';
import type { IndicatorHeader } from './indicator-header';
import type { ProjectColumn, ProjectField } from './project-columns';
import { takeYear } from './read-period';
import { MoneyReader, roleOf } from './read-money';
import type { ReadCell, ReadRow } from './read-row';

type Entry = { readonly cell: ReadCell; readonly column: ProjectColumn };

/** What several columns may say of a project, each something of its own. */
const SEVERAL: ReadonlySet<ProjectField> = new Set<ProjectField>(['execution', 'amount', 'other']);

/** Whether the names of a column are of agencies as well: `单位名称（项目名称）`. */
const NAMES_AGENCIES = /单位|部门/;

/** What tells one project from the next. */
const IDENTITY = ['code', 'name', 'agency', 'budget.total'] as const;

/** Collects the projects of a list in which every row is an indicator; names stand merged over their rows or repeated. */
export class ListProjects {
  readonly drafts: Draft[] = [];
  private identity: ReadonlyMap<ProjectField, string> = new Map();
  /** The agency stands merged over the rows of all its projects, or alone in a row above them. */
  private agency: ReadCell | null = null;
  /** What was read or told of the project in hand, by column. */
  private said = new Map<number, string>();
  /** What columns of no field said last: several projects may have it in common. */
  private readonly common = new Map<number, string>();

  constructor(
    private readonly head: Draft,
    private readonly report: TellUnplaced,
  ) {}

  /** The draft of the project whose indicator stands in the row; null of a row of sums that belongs to none. */
  projectOf(row: ReadRow, cells: readonly ReadCell[], header: IndicatorHeader): Draft | null {
    const entries: Entry[] = [];
    const fields = new Map<ProjectField, Entry>();
    let hasIndicator = false;
    let isFilled = false;
    for (const cell of cells) {
      const column = header.columns.get(cell.column);
      if (column?.kind === 'project') {
        const entry = { cell, column };
        entries.push(entry);
        // Of two columns of one field the first counts; of agencies the last, which is the narrower.
        const before = fields.get(column.field)?.cell;
        if (!before || isPlaceholder(before.text) || column.field === 'agency')
          fields.set(column.field, entry);
      } else if (column !== undefined && column.kind !== 'number') {
        hasIndicator = true;
        isFilled ||= !isPlaceholder(cell.text);
      }
    }
    const current = this.drafts.at(-1) ?? null;
    const name = fields.get('name');
    const agency = fields.get('agency')?.cell ?? null;
    const isAgency = name && NAMES_AGENCIES.test(name.column.label) && !fields.get('goals');
    if (!hasIndicator && (!name || isAgency)) {
      const above = name ? name.cell : agency;
      if (above && !above.meaning?.isSum) this.agency = above;
      return null;
    }
    if (agency) this.agency = agency;
    // A name that is still to come begins a project; a row of dots does not.
    if (name && isPlaceholder(name.cell.text) && !isFilled) return null;
    const isNamed = name !== undefined || fields.get('code') !== undefined;
    // The first indicators are of a project, also before it has its name.
    if (!isNamed && (current !== null || !isFilled)) return this.goOn(current, entries);
    const identity = new Map(IDENTITY.map((field) => [field, fields.get(field)?.cell.text ?? '']));
    // Repeated in every row, all of it or in part, it is the same project.
    const isSame = IDENTITY.every((field) => [this.identity.get(field), ''].includes(identity.get(field)));
    if (current && isSame) return this.goOn(current, entries);
    this.identity = identity;
    const read = entries.filter(
      (entry) => SEVERAL.has(entry.column.field) || fields.get(entry.column.field) === entry,
    );
    this.said = new Map(read.map(({ cell: { column, text } }) => [column, text]));
    return this.goOn(this.begin(row, read, header), entries);
  }

  /** Tells what a row says of its project beside, or unlike, what was read. */
  private goOn(project: Draft | null, entries: readonly Entry[]): Draft | null {
    if (!project) return null;
    for (const { cell, column } of entries) {
      const last = column.field === 'other' ? this.common : this.said;
      if (last.get(cell.column) !== cell.text && !isPlaceholder(cell.text)) project.reportCell(cell);
      last.set(cell.column, cell.text);
    }
    return project;
  }

  private begin(row: ReadRow, entries: readonly Entry[], header: IndicatorHeader): Draft {
    const draft = new Draft(this.report);
    const { head } = this;
    draft.title = head.title;
    draft.sharedTitle = head.sharedTitle;
    draft.year = head.year;
    draft.weightTotal = head.weightTotal;
    draft.units.push(...head.units);
    draft.unitPlace = head.unitPlace;
    draft.agencyPlace = head.agencyPlace;
    if (this.drafts.length === 0) draft.agencies.push(...head.agencies);
    else draft.agencies.push(...head.agencies.filter(() => this.agency === null));
    for (const [path, cell] of head.cells) draft.place(path, cell);
    if (this.agency) draft.agencies.push({ rank: 0, text: this.agency.text, cell: this.agency.cell });
    const columns = [...header.columns].flatMap(([at, column]) =>
      column.kind === 'project' ? [[at, column] as const] : [],
    );
    for (const [at, { path }] of columns) if (path !== null) draft.keep(path, emptyCellOf(row, at));
    const hasTotal = columns.some(([, { field }]) => field === 'budget.total');
    for (const entry of entries) this.take(draft, entry, hasTotal);
    this.drafts.push(draft);
    return draft;
  }

  private take(
    draft: Draft,
    { cell: found, column: { field, label, meaning } }: Entry,
    hasTotal: boolean,
  ): void {
    const { cell, text } = found;
    switch (field) {
      case 'agency':
        return;
      case 'agencyCode':
        draft.agencyCode = found;
        return;
      case 'year':
        if (!takeYear(draft, found)) draft.report(cell, text);
        return;
      case 'code':
      case 'name':
      case 'supervisor':
      case 'rating':
        draft.cells.delete(field);
        if (isPlaceholder(text)) return draft.keep(field, cell);
        if (!draft.text(field, text, cell)) draft.report(cell, text);
        return;
      case 'goals':
      case 'longTerm.goals':
        draft.takeGoals(meaning.goals ?? 'any', found, label);
        return;
      case 'outcome':
        draft.outcomes.push({ text, cell });
        draft.place('outcome', cell);
        return;
      case 'purpose':
        draft.purposes.push({ text, cell });
        draft.place('purpose', cell);
        return;
      case 'score':
        draft.takeScore(found);
        return;
      case 'execution':
        draft.units.push({ rank: 1, text: label, cell });
        if (meaning.execution === 'initial' && !hasTotal) this.takeBudget(draft, 'total', found, label);
        if (meaning.execution && !new MoneyReader(draft).takeExecution(meaning.execution, found))
          draft.reportCell(found);
        return;
      case 'amount':
        draft.units.push({ rank: 1, text: label, cell });
        if (meaning.money && meaning.money !== 'whole')
          draft.state('budget.total', roleOf(meaning.money), meaning.key, found);
        else draft.state(meaning.key, 'sum', null, found);
        return;
      case 'other':
        return;
      default:
        this.takeBudget(
          draft,
          field === 'budget.total' ? 'total' : field === 'budget.fiscal' ? 'fiscal' : 'other',
          found,
          label,
        );
    }
  }

  private takeBudget(
    draft: Draft,
    part: 'total' | 'fiscal' | 'other',
    { text, cell }: ReadCell,
    label: string,
  ): void {
    draft.budget[part] = { text, cell };
    draft.place(`budget.${part}`, cell);
    draft.units.push({ rank: 1, text: label, cell });
  }
}
