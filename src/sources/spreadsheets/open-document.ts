import { UserError } from '../../locale/user-error';
import { LIMITS, type Expense } from '../package/limits';
import { OfficePackage } from '../package/package';
import { localAttributes, type Attributes, type XmlHandlers } from '../package/read-xml';
import { isPackage } from '../package/zip';
import { sourceTexts } from '../texts';
import type { SheetReading } from '../xlsx/read-sheet';
import { openCell } from './open-cell';
import { OpenStyles } from './open-styles';
import { OpenText } from './open-text';
import { readSinglePart } from './read-single-part';
import { heldBy, MOST, SheetCells } from './sheet-cells';
import { spreadsheetTexts } from './texts';

/** The part of an .ods that holds its sheets, that with the styles of the whole file, and the list of parts. */
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const LIST = 'META-INF/manifest.xml';

/** Where paragraphs are those of a cell. */
const AROUND_PARAGRAPHS: ReadonlySet<string> = new Set([
  'table-cell',
  'covered-table-cell',
  'list-item',
  'list-header',
]);

/** A sheet in which LibreOffice keeps what formulas took from another file. */
const isCache = (name: string) => name.startsWith("'file:") && name.includes("'#$");

const repeated = (attributes: Attributes, lines: 'rows' | 'columns') =>
  Math.max(1, Math.trunc(Number(attributes[`number-${lines}-repeated`] ?? 1)) || 1);

interface OpenRow {
  count: number;
  style: string | undefined;
  cells: { column: number; held: NonNullable<ReturnType<typeof heldBy>> }[];
}

/** Reads the sheets of an OpenDocument file in one pass over its elements (OpenDocument 1.3, 9.1). */
class OpenSheets implements XmlHandlers {
  readonly readings: SheetReading[] = [];
  private readonly path: string[] = [];
  private from1904 = false;
  private sheet: { cells: SheetCells; isHidden: boolean; isCache: boolean; defaults: string[] } | null = null;
  private row = 0;
  private column = 0;
  private columns = 0;
  private openRow: OpenRow | null = null;
  private cell: { attributes: Attributes; text: OpenText } | null = null;
  /** Elements that are open in a sheet within a sheet: one of a drawing, or of a cell. */
  private within = 0;

  constructor(
    private readonly file: string,
    private readonly styles: OpenStyles,
    private readonly expense: Expense,
  ) {}

  readonly open = (name: string, all: Attributes): void => {
    const { cell, path, sheet } = this;
    const around = path.at(-1);
    path.push(name);
    if (this.within > 0 || (sheet && name === 'table')) {
      this.within += 1;
      return;
    }
    const attributes = localAttributes(all);
    if (cell?.text.isInParagraph) cell.text.open(name, attributes);
    else if (cell) {
      if ((name === 'p' || name === 'h') && AROUND_PARAGRAPHS.has(around!)) cell.text.beginParagraph();
    } else if (name === 'table' && around === 'spreadsheet') this.beginSheet(attributes);
    else if (sheet) this.openInSheet(name, attributes);
    else if (name === 'null-date') this.from1904 = attributes['date-value'] === '1904-01-01';
    else this.styles.open(name, attributes);
  };

  private beginSheet({ name = '', 'style-name': style }: Attributes): void {
    this.sheet = {
      cells: new SheetCells({ file: this.file, sheet: name }),
      isHidden: this.styles.isNothing('table', style),
      isCache: isCache(name),
      defaults: [],
    };
    [this.row, this.columns] = [0, 0];
  }

  private openInSheet(name: string, attributes: Attributes): void {
    const { hidden } = this.sheet!.cells;
    const { visibility, 'style-name': style, 'default-cell-style-name': cells } = attributes;
    const isOut = visibility === 'collapse' || visibility === 'filter';
    if (name === 'table-column') {
      const count = repeated(attributes, 'columns');
      if (isOut || this.styles.isNothing('table-column', style))
        hidden.hideColumns(this.columns, this.columns + count - 1);
      const end = Math.min(this.columns + count, MOST.columns);
      if (cells !== undefined)
        for (let at = this.columns; at < end; at += 1) this.sheet!.defaults[at] = cells;
      this.columns += count;
    } else if (name === 'table-row') {
      const count = repeated(attributes, 'rows');
      if (isOut || this.styles.isNothing('table-row', style)) hidden.hideRows(this.row, this.row + count - 1);
      this.openRow = { count, style: cells, cells: [] };
      this.column = 0;
    } else if (this.openRow && (name === 'table-cell' || name === 'covered-table-cell'))
      this.cell = { attributes, text: new OpenText(this.styles) };
  }

  readonly text = (text: string): void => {
    if (this.within > 0) return;
    if (this.cell) this.cell.text.text(text);
    else if (!this.sheet) this.styles.text(text);
  };

  readonly close = (name: string): void => {
    const { cell, path, sheet } = this;
    path.pop();
    if (this.within > 0) this.within -= 1;
    else if (cell?.text.isInParagraph) cell.text.close();
    else if (cell && (name === 'table-cell' || name === 'covered-table-cell')) {
      this.closeCell();
    } else if (!sheet) this.styles.close(name);
    else if (name === 'table-row' && this.openRow) this.closeRow(sheet.cells, this.openRow);
    else if (name === 'table') {
      if (!sheet.isCache) this.readings.push(sheet.cells.reading(sheet.isHidden ? 'hidden' : 'visible'));
      this.sheet = null;
    }
  };

  private closeCell(): void {
    const { attributes, text } = this.cell!;
    const { styles, from1904, column, row } = this;
    const { cells, defaults } = this.sheet!;
    this.cell = null;
    const count = repeated(attributes, 'columns');
    this.column += count;
    const style = attributes['style-name'] ?? this.openRow!.style ?? defaults[column];
    const held = heldBy(openCell(attributes, text.written, { styles, style, from1904 }));
    if (held) {
      this.expense.addCells(count);
      for (let at = 0; at < count; at += 1) this.openRow!.cells.push({ column: column + at, held });
    }
    const span = (lines: 'rows' | 'columns') => Number(attributes[`number-${lines}-spanned`] ?? 1) || 1;
    cells.merge(row, column, span('rows'), span('columns'));
  }

  private closeRow(sheet: SheetCells, { count, cells }: OpenRow): void {
    this.openRow = null;
    if (cells.length > 0) {
      this.expense.addCells(cells.length * (count - 1));
      for (let at = 0; at < count; at += 1)
        for (const { column, held } of cells) sheet.add({ row: this.row + at, column, ...held });
    }
    this.row += count;
  }
}

/** The sheets of an OpenDocument spreadsheet in one part (.fods). Throws as {@link readOpenDocument} does. */
export function readFlatDocument(bytes: Uint8Array, file: string): SheetReading[] {
  return readSinglePart(bytes, file, (expense) => new OpenSheets(file, new OpenStyles(), expense)).readings;
}

/** Whether a part of a package is locked by a password. */
function isEncrypted(parts: OfficePackage): boolean {
  let found = false;
  if (parts.has(LIST)) parts.read(LIST, { open: (name) => (found ||= name === 'encryption-data') });
  return found;
}

/**
 * The sheets of an OpenDocument spreadsheet; null of any other file. What lies under merged cells is
 * there, too: whoever splits the area sees it again. Throws a UserError for a file that is damaged, protected by a
 * password or too large.
 */
export function readOpenDocument(bytes: Uint8Array, file: string): SheetReading[] | null {
  if (!isPackage(bytes)) return null;
  const parts = new OfficePackage(bytes, file, spreadsheetTexts, LIMITS.otherCells);
  if (isEncrypted(parts)) throw new UserError(sourceTexts.encrypted, { file });
  if (!parts.has(CONTENT)) return null;
  const styles = new OpenStyles();
  if (parts.has(STYLES))
    parts.read(STYLES, {
      open: (name, attributes) => styles.open(name, localAttributes(attributes)),
      text: (text) => styles.text(text),
      close: (name) => styles.close(name),
    });
  const sheets = new OpenSheets(file, styles, parts.expense);
  parts.read(CONTENT, sheets);
  return sheets.readings;
}
