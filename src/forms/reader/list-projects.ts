import { isPlaceholder } from '../../domain/text';
import { Draft, emptyCellOf, type Report } from './draft';
import type { IndicatorHeader, ProjectColumn } from './indicator-header';
import type { ReadCell, ReadRow } from './read-row';

/** Collects the projects of a list in which every row is an indicator; names stand merged over their rows or repeated. */
export class ListProjects {
  readonly drafts: Draft[] = [];
  private identity = '';
  /** The agency stands merged over the rows of all its projects. */
  private agency: ReadCell | null = null;
  /** What was read or told of the project in hand, by column. */
  private said = new Map<number, string>();

  constructor(
    private readonly head: Draft,
    private readonly report: Report,
  ) {}

  /** The draft of the project whose indicator stands in the row; null of a row of sums that belongs to none. */
  projectOf(row: ReadRow, cells: readonly ReadCell[], header: IndicatorHeader): Draft | null {
    const fields = new Map<ProjectColumn, { cell: ReadCell; label: string }>();
    const stated: ReadCell[] = [];
    let hasIndicator = false;
    let isFilled = false;
    for (const cell of cells) {
      const entry = header.columns.get(cell.column);
      if (entry?.kind === 'project') {
        stated.push(cell);
        // Of two columns of one field the first counts; of agencies the last, which is the narrower.
        const before = fields.get(entry.field)?.cell;
        const counts = !before || isPlaceholder(before.text) || entry.field === 'agency';
        if (counts) fields.set(entry.field, { cell, label: entry.label });
      } else if (entry !== undefined) {
        hasIndicator = true;
        isFilled ||= !isPlaceholder(cell.text);
      }
    }
    const current = this.drafts.at(-1) ?? null;
    const name = fields.get('name')?.cell;
    if (!hasIndicator && !name) return null;
    const agency = fields.get('agency')?.cell ?? null;
    if (agency) this.agency = agency;
    // A name that is still to come begins a project; a row of dots does not.
    if (name && isPlaceholder(name.text) && !isFilled) return null;
    if (!name && fields.get('code') === undefined) return this.goOn(current, stated);
    const identity = [
      fields.get('code'),
      fields.get('name'),
      fields.get('agency'),
      fields.get('budget.total'),
    ]
      .map((field) => field?.cell.text ?? '')
      .join('\n');
    // Repeated in every row, it is the same project; an agency that is merged is not repeated.
    if (current && identity === this.identity) return this.goOn(current, stated);
    this.identity = identity;
    this.said = new Map([...fields.values()].map(({ cell: { column, text } }) => [column, text]));
    return this.goOn(this.begin(row, fields, header), stated);
  }

  /** Tells what a row says of its project beside, or unlike, what was read. */
  private goOn(project: Draft | null, stated: readonly ReadCell[]): Draft | null {
    if (!project) return null;
    for (const { column, text, cell } of stated) {
      if (this.said.get(column) !== text && !isPlaceholder(text)) this.report(cell, text);
      this.said.set(column, text);
    }
    return project;
  }

  private begin(
    row: ReadRow,
    fields: ReadonlyMap<ProjectColumn, { cell: ReadCell; label: string }>,
    header: IndicatorHeader,
  ): Draft {
    const draft = new Draft(this.report);
    const { head } = this;
    draft.title = head.title;
    draft.year = head.year;
    draft.weightTotal = head.weightTotal;
    draft.units.push(...head.units);
    draft.unitPlace = head.unitPlace;
    draft.agencyPlace = head.agencyPlace;
    if (this.drafts.length === 0) draft.agencies.push(...head.agencies);
    else draft.agencies.push(...head.agencies.filter(() => this.agency === null));
    for (const [path, cell] of head.cells) draft.place(path, cell);
    if (this.agency) draft.agencies.push({ rank: 0, text: this.agency.text, cell: this.agency.cell });
    for (const [column, entry] of header.columns) {
      if (entry.kind !== 'project') continue;
      const place = emptyCellOf(row, column);
      draft.keep(
        entry.field === 'goals' ? 'goals[0]' : entry.field === 'agency' ? 'agency.name' : entry.field,
        place,
      );
    }
    for (const [field, { cell, label }] of fields) this.take(draft, field, cell, label);
    this.drafts.push(draft);
    return draft;
  }

  private take(draft: Draft, field: ProjectColumn, { cell, text }: ReadCell, label: string): void {
    switch (field) {
      case 'agency':
        return;
      case 'code':
      case 'name':
      case 'supervisor':
        draft.cells.delete(field);
        if (isPlaceholder(text)) return draft.keep(field, cell);
        if (!draft.text(field, text, cell)) draft.report(cell, text);
        return;
      case 'goals':
        draft.goals.push({ text, cell });
        return;
      case 'purpose':
        draft.purposes.push({ text, cell });
        draft.place('purpose', cell);
        return;
      default: {
        const part = field === 'budget.total' ? 'total' : field === 'budget.fiscal' ? 'fiscal' : 'other';
        draft.budget[part] = { text, cell };
        draft.place(field, cell);
        draft.units.push({ rank: 1, text: label, cell });
      }
    }
  }
}
