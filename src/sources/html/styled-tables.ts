/** Tables that pages make of other elements by style sheets: `display: table`, `table-row`, `table-cell`. */

/** What an element of such a table is. */
export type Role = 'table' | 'row' | 'cell';

const ROLES: Readonly<Record<string, Role>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row': 'row',
  'table-cell': 'cell',
};

/** Elements that are what they are, whatever a style sheet says. */
const REAL = /^(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|br|hr|img|input|wbr|body|html)$/;

/** The elements that are open in such tables. */
export class StyledTables {
  private readonly open: { name: string; role: Role | null }[] = [];
  /** How many of them have a name, so that none is looked for that is not there. */
  private readonly counts = new Map<string, number>();

  /** What an element that begins is; null for one that only stands inside, or outside. */
  begin(name: string, display: string | undefined): Role | null {
    if (REAL.test(name)) return null;
    const role = (display !== undefined && ROLES[display]) || null;
    if (this.open.length === 0 && role !== 'table') return null;
    this.open.push({ name, role });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return role;
  }

  /** What ends where an element of that name is closed, the innermost first; with it ends what nothing closed inside. */
  end(name: string): Role[] {
    const ended: Role[] = [];
    while ((this.counts.get(name) ?? 0) > 0) {
      const last = this.open.pop();
      if (!last) break;
      this.counts.set(last.name, (this.counts.get(last.name) ?? 1) - 1);
      if (last.role) ended.push(last.role);
      if (last.name === name) break;
    }
    return ended;
  }
}
