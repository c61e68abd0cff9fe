import { areaOfAddress, columnOfLetters, type Area } from '../../grid/area';
import { rowsWithAreas, uncover } from '../../grid/covered';
import type { Grid, GridCell } from '../../grid/grid';
import type { CellContents, RawCell } from './cell-contents';
import { CellParser, type FileFormula } from './cell-parser';
import { LIMITS } from '../package/limits';
import type { OfficePackage } from '../package/package';
import { PartError } from '../package/part-error';
import type { Attributes } from '../package/read-xml';
import { HiddenLines, type HiddenCells } from './hidden-lines';
import { PageTexts } from './page-texts';
import type { ListedSheet } from './read-sheet-list';
import { unescapeText } from './xml-text';

/**
 * Rows without content, or a cell, or the edge of a row, or a merged area, as nearly all programs write them: position first, attributes
 * without entities, a formula, and a value or a plain text. The repetitions are limited to spare the pattern's stack.
 */
const REGULAR =
  /((?:<row r="\d{1,7}"[^<>]*(?:\/>|>(?:<c r="[A-Z]{1,3}\d{1,7}"[^<>]*\/>){0,256}<\/row>)){1,64})|<c r="([A-Z]{1,3})(\d{1,7})"((?: [a-z]+="[^"<&]*")*)(?:\/>|>(<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>))?(?:<v>([^<&\r]*)<\/v>|<v\/>|<is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is>)?<\/c>)|<row r="(\d{1,7})"[^<>]*>|<mergeCell ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"\/>|<\/row>/g;

/** A formula that fills more cells than its own. */
const OF_AREA = / t="(?:array|dataTable)"/;

function attributeIn(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

/** Collects the cells of one worksheet that hold something. */
class SheetReader {
  readonly rows: GridCell[][] = [];
  readonly merged: Area[] = [];
  /** Areas that one formula fills. */
  readonly filled: Area[] = [];
  readonly page = new PageTexts();
  readonly hidden = new HiddenLines();
  hasMore = false;
  private readonly byRow = new Map<number, GridCell[]>();
  private readonly parser = new CellParser((raw, formula) => {
    if (formula) this.addFilled(formula);
    this.add(raw);
  });
  private isInData = false;
  private rowIsOpen: 'no' | 'regular' | 'parsed' = 'no';

  constructor(private readonly contents: CellContents) {}

  private add(raw: RawCell): void {
    const { row, column } = this.parser;
    const cell = this.contents.cell(row, column, raw);
    if (!cell) return;
    let cells = this.byRow.get(row);
    if (!cells) {
      if (this.rows.length >= LIMITS.rows) {
        this.hasMore = true;
        return;
      }
      this.byRow.set(row, (cells = []));
      this.rows.push(cells);
    }
    cells.push(cell);
  }

  /** A piece of markup of the usual shape. */
  readonly take = (match: RegExpExecArray): boolean | 'skip' => {
    const [, emptyRows, letters, digits, attributes = '', formula, value, text, row, merged] = match;
    if (merged !== undefined) this.addMerged(merged);
    if (!this.isInData || this.parser.isInCell) return merged !== undefined;
    if (emptyRows !== undefined) {
      if (this.rowIsOpen !== 'no') return false;
      // A row without a number would follow the last of them.
      const last = emptyRows.lastIndexOf('<row r="') + '<row r="'.length;
      this.parser.row = Number.parseInt(emptyRows.slice(last, last + 7), 10) - 1;
      return true;
    }
    if (letters !== undefined) {
      if (formula !== undefined && OF_AREA.test(formula)) return false;
      this.parser.row = Number(digits) - 1;
      this.parser.column = columnOfLetters(letters);
      if (value === undefined && text === undefined && formula === undefined) return true;
      const type = attributeIn(attributes, 't');
      const style = attributeIn(attributes, 's');
      const own = text === undefined ? undefined : unescapeText(text);
      this.add({ type, style: Number(style ?? 0), value, text: own, hasFormula: formula !== undefined });
      return true;
    }
    if (row === undefined) {
      if (this.rowIsOpen !== 'regular') return false;
      this.rowIsOpen = 'no';
      return true;
    }
    if (this.rowIsOpen !== 'no') return false;
    if (this.hasMore) return 'skip';
    this.hidden.regularRow(match[0], Number(row) - 1);
    this.beginRow(Number(row) - 1, 'regular');
    return true;
  };

  private addMerged(reference: string): void {
    const merged = areaOfAddress(reference);
    if (merged) this.merged.push(merged);
  }

  private beginRow(row: number, isOpen: 'no' | 'regular' | 'parsed'): void {
    if (this.rowIsOpen !== 'no' || !Number.isInteger(row)) throw new PartError('row');
    this.parser.row = row;
    this.parser.column = -1;
    this.rowIsOpen = isOpen;
  }

  private addFilled({ attributes: { t: kind, ref = '' } }: FileFormula): void {
    const filled = kind === 'array' || kind === 'dataTable' ? areaOfAddress(ref) : null;
    if (filled) this.filled.push(filled);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.page.open(name);
    if (name === 'col') this.hidden.columns(attributes);
    if (name === 'sheetData') this.isInData = true;
    else if (name === 'mergeCell') this.addMerged(attributes.ref ?? '');
    else if (this.isInData && name === 'row') {
      this.beginRow(attributes.r === undefined ? this.parser.row + 1 : Number(attributes.r) - 1, 'parsed');
      this.hidden.row(attributes, this.parser.row);
    } else if (this.isInData) this.parser.open(name, attributes);
  };

  readonly text = (text: string): void => {
    this.parser.text(text);
    this.page.text(text);
  };

  readonly close = (name: string): void => {
    this.page.close(name);
    if (name === 'sheetData') {
      if (this.rowIsOpen !== 'no') throw new PartError('row without end');
      this.isInData = false;
    }
    if (name === 'row') this.rowIsOpen = 'no';
    this.parser.close(name);
  };
}

/** Marks what the formula of an area gives to the cells of that area. */
function markFilled(rows: readonly GridCell[][], filled: readonly Area[]): void {
  if (filled.length === 0) return;
  for (const [cells, areaOver] of rowsWithAreas(rows, filled)) {
    for (const cell of cells) if (areaOver(cell)) cell.formula ??= 'calculated';
  }
}

/** The rows from the top and the cells from the left, whatever order the part has. */
function inOrder(rows: GridCell[][]): GridCell[][] {
  const rowOf = (cells: readonly GridCell[]) => cells[0]?.row ?? 0;
  const isSorted = <T>(list: readonly T[], key: (item: T) => number) =>
    list.every((item, index) => index === 0 || key(list[index - 1] as T) < key(item));
  for (const cells of rows) {
    if (isSorted(cells, ({ column }) => column)) continue;
    cells.sort((a, b) => a.column - b.column);
    // Nobody can say which of two cells in one place is meant.
    if (!isSorted(cells, ({ column }) => column)) throw new PartError('two cells in one place');
  }
  return isSorted(rows, rowOf) ? rows : rows.sort((a, b) => rowOf(a) - rowOf(b));
}

/** A worksheet that was read. */
export interface SheetReading {
  grid: Grid;
  /** Whether it has more rows than are read. */
  hasMore: boolean;
  /** Units of money that stand in headers and footers of its pages, as written; where the source tells them. */
  unitsOfPages?: readonly string[];
  /** Rows and columns that hold something and that nobody sees; where the source tells them. */
  hidden?: HiddenCells;
}

/**
 * Reads the cells of a worksheet that hold something. Throws a UserError that names the part when it is damaged or
 * passes a limit.
 */
export function readSheetPart(file: OfficePackage, sheet: ListedSheet, contents: CellContents): SheetReading {
  const reader = new SheetReader(contents);
  const { open, close, text, take } = reader;
  file.read(sheet.part, { open, close, text, regular: { pattern: REGULAR, take, end: '</sheetData>' } });
  const ordered = file.within(sheet.part, () => inOrder(reader.rows));
  markFilled(ordered, reader.filled);
  const { rows, covered } = uncover(ordered, reader.merged);
  const grid: Grid = {
    file: file.file,
    sheet: sheet.name,
    ...(sheet.visibility !== 'visible' && { visibility: sheet.visibility }),
    rows,
    ...(covered.length > 0 && { covered }),
    ...(reader.merged.length > 0 && { merged: reader.merged }),
  };
  return {
    grid,
    hasMore: reader.hasMore,
    unitsOfPages: reader.page.statedUnits,
    hidden: reader.hidden.holding(rows, reader.merged),
  };
}
