import { parseAmount } from '../../domain/amount-text';
import { statedMoneyUnit } from '../../domain/money-unit-text';
import { headingOf } from '../vocabulary/headings';
import { isContinuation, isFormTitle, isPageNumber, yearLine } from '../vocabulary/titles';
import { withoutFilled } from './filled-cells';
import { isIndicatorHeader, isListHead } from './header-rows';
import { onlyCell, type ReadCell, type ReadRow } from './read-row';
import { apart } from './side-by-side';

/** Rows that may be a table: its title, if it has one, and what stands below. */
export interface TablePart {
  readonly title: ReadCell | null;
  /** The title over the tables that it follows without one of its own: it tells the year of all of them. */
  readonly shared: ReadCell | null;
  readonly rows: ReadRow[];
  /** Whether a header of indicators is among them. */
  hasIndicators: boolean;
}

/** Rows of a grid that belong together: those of a table, or others in between. */
export type Part = { readonly table: TablePart } | { readonly loose: ReadRow[] };

/** Whether a cell states the money unit: `单位：万元`, `万元（人民币）`. */
export function isUnitCell({ meaning, inline, text }: ReadCell): boolean {
  if (meaning?.field === 'moneyUnit') return true;
  const stated = inline?.meaning.field === 'moneyUnit' || (text.length <= 20 && /[元币]/.test(text));
  return stated && statedMoneyUnit(text).kind !== 'none' && parseAmount(text) === null;
}

/** `485001丰润区沙流河镇人民政府本级`, but no `2024年…表`. */
export const CODE_AND_NAME =
  /^(?!(?:19|20)\d\d年)[[(（【]?\d{3,12}[\])）】]?[-—\s]*\p{Script=Han}[\p{Script=Han}（）()]{2,40}$/u;

/**
 * Whether a row is a line over a table that tells agency, money unit or year and nothing else: such a line belongs to
 * the table below it, also where no title stands over it.
 */
function isHeadRow({ cells }: ReadRow): boolean {
  let hasHead = false;
  let afterLabel = false;
  for (const cell of cells) {
    const { meaning, inline, text } = cell;
    const isLabel = meaning !== null && (meaning.agency !== undefined || meaning.field === 'moneyUnit');
    const isHead =
      isLabel ||
      inline?.meaning.agency !== undefined ||
      isUnitCell(cell) ||
      yearLine(text) !== null ||
      CODE_AND_NAME.test(text);
    if (!isHead && !afterLabel) return false;
    hasHead ||= isHead;
    afterLabel = isLabel;
  }
  return hasHead;
}

/** A label of the head that every table has once. */
function identity({ cells }: ReadRow): 'code' | 'name' | null {
  let name = false;
  for (const { meaning, inline } of cells) {
    const field = meaning?.field ?? inline?.meaning.field;
    if (field === 'code') return 'code';
    name ||= field === 'name';
  }
  return name ? 'name' : null;
}

/** Whether a row, with no table open, begins one. */
function opens(row: ReadRow): boolean {
  if (isIndicatorHeader(row)) return true;
  return row.cells.some(({ meaning, inline }) => {
    const word = meaning ?? inline?.meaning;
    if (!word) return false;
    if (inline && word.goals !== undefined) return false;
    return (
      word.field === 'code' || word.field === 'name' || word.block === 'budget' || word.money === 'total'
    );
  });
}

/** Whether a row of the head says something of a project: of money, goals, its code or name. */
function hasSubstance({ cells }: ReadRow): boolean {
  return cells.some(
    ({ meaning }) =>
      meaning !== null &&
      (meaning.money !== undefined || meaning.goals !== undefined || meaning.block !== undefined),
  );
}

/** Divides the rows of one grid. */
class Divider {
  readonly parts: Part[] = [];
  private table: TablePart | null = null;
  private identities = new Set<'code' | 'name'>();
  private hasSubstance = false;

  private loose(row: ReadRow): void {
    const last = this.parts.at(-1);
    if (last && 'loose' in last) last.loose.push(row);
    else this.parts.push({ loose: [row] });
  }

  /** Head rows at the end of what came before: they belong to the table that begins now. */
  private takeHead(): ReadRow[] {
    const last = this.parts.at(-1);
    const rows = last === undefined ? [] : 'loose' in last ? last.loose : last.table.rows;
    const head: ReadRow[] = [];
    while (rows.length > 0 && isHeadRow(rows.at(-1) as ReadRow)) head.unshift(rows.pop() as ReadRow);
    if (last && 'loose' in last && rows.length === 0) this.parts.pop();
    return head;
  }

  private open(title: ReadCell | null): TablePart {
    const head = title === null ? this.takeHead() : [];
    const before = this.table;
    const shared = title === null && before !== null ? (before.title ?? before.shared) : null;
    const table: TablePart = { title, shared, rows: head, hasIndicators: false };
    this.table = table;
    this.identities = new Set();
    this.hasSubstance = false;
    this.parts.push({ table });
    return table;
  }

  private isRestart(row: ReadRow, table: TablePart): boolean {
    const found = identity(row);
    if (found === null || isIndicatorHeader(row) || isListHead(row)) return false;
    if (table.hasIndicators) return true;
    return (
      found === 'code' && (this.identities.has('code') || (this.hasSubstance && this.identities.size === 0))
    );
  }

  /** The title of a table with nothing beside it but what a line over the table tells, such as its money unit. */
  private titled(row: ReadRow): { title: ReadCell; rest: ReadRow } | null {
    const title = row.cells.find(({ cell, text }) => typeof cell.value === 'string' && isFormTitle(text));
    if (!title || row.cells.length === 1) return null;
    const rest = { ...row, cells: row.cells.filter((cell) => cell !== title) };
    return isHeadRow(rest) ? { title, rest } : null;
  }

  add(row: ReadRow): void {
    const titled = this.titled(row);
    if (titled) {
      this.open(titled.title).rows.push(titled.rest);
      return;
    }
    const only = onlyCell(row);
    if (only && typeof only.cell.value === 'string') {
      if (isPageNumber(only.text) || (this.table !== null && isContinuation(only.text))) return;
      if (isFormTitle(only.text)) return void this.open(only);
      if (this.isHeading(only)) {
        this.table = null;
        this.loose(row);
        return;
      }
    }
    if (this.table !== null && this.isRestart(row, this.table)) this.open(null);
    if (this.table === null && opens(row)) this.open(null);
    if (this.table === null) return this.loose(row);
    this.table.rows.push(row);
    const found = identity(row);
    if (found !== null) this.identities.add(found);
    this.hasSubstance ||= hasSubstance(row);
    this.table.hasIndicators ||= isIndicatorHeader(row);
  }

  /** A heading ends a table that has its indicators, or that never had anything of one. */
  private isHeading({ text, meaning }: ReadCell): boolean {
    if (headingOf(text) === null) return false;
    const { table } = this;
    if (table === null || table.hasIndicators) return true;
    return table.title === null || meaning?.goals === undefined || table.rows.length === 0;
  }
}

/** The rows from one title to the next: of the tables of a grid some may be filled, or side by side, and others not. */
function* sections(rows: readonly ReadRow[]): Iterable<readonly ReadRow[]> {
  let begin = 0;
  for (let at = 1; at < rows.length; at += 1) {
    const text = rows[at]?.cells[0]?.text ?? '';
    if (!isFormTitle(text) || isContinuation(text)) continue;
    yield rows.slice(begin, at);
    begin = at;
  }
  yield rows.slice(begin);
}

/** Divides the rows of a grid into tables and what stands between them; page numbers standing alone are left out. */
export function divide(rows: readonly ReadRow[]): Part[] {
  const divider = new Divider();
  for (const section of sections(rows)) for (const row of apart(withoutFilled(section))) divider.add(row);
  return divider.parts;
}
