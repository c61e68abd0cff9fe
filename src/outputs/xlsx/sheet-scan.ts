import { SaxesParser } from 'saxes';
import { cellOfAddress } from '../../grid/area';
import { PartError } from '../../sources/package/part-error';
import type { SheetStretch } from './sheet-stretches';
import { localName, type Attributes } from '../../sources/package/read-xml';

/** The tags of an element: where its start tag ends and its end tag begins; at one place in `<row/>`. */
export interface Element extends SheetStretch {
  name: string;
  tagEnd: number;
  closeStart: number;
  isEmpty: boolean;
}

export interface FoundCell extends Element {
  style: number;
  isFormula: boolean;
  isError: boolean;
  extensions: SheetStretch | null;
}

/** A row or cell that is asked for: the element, or the place where it belongs (the end of its parent without one). */
export interface Wanted<Found extends Element> {
  found: Found | null;
  insertAt: number | null;
}

export interface WantedRow extends Wanted<Element> {
  /** Style of the row's cells that are not in the file. */
  style: number | null;
  cells: ReadonlyMap<number, Wanted<FoundCell>>;
}

export interface ScannedSheet {
  rows: ReadonlyMap<number, WantedRow>;
  sheetData: Element | null;
  isProtected: boolean;
  styleOfColumn: (column: number) => number | null;
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
const styleOf = (value: string | undefined) => (value === undefined ? null : Number(value));

/** Sheet, data, row, cell, content: how deep an element of each stands. */
const DEPTH = { part: 1, row: 2, cell: 3, content: 4 };

/** Reads a sheet's XML once, from front to end, and notes where the wanted rows and cells stand or belong. */
class SheetScan {
  private readonly open: Element[] = [];
  private readonly columns: { first: number; last: number; style: number }[] = [];
  private readonly rows: ReadonlyMap<number, WantedRow & { cells: Map<number, Wanted<FoundCell>> }>;
  /** Wanted rows in order; those before `passed` lie above a row that was seen. */
  private readonly order: readonly number[];
  private passed = 0;
  private row = -1;
  private column = -1;
  private cell: FoundCell | null = null;
  private sheetData: Element | null = null;
  private isProtected = false;

  constructor(
    private readonly xml: string,
    cells: readonly { row: number; column: number }[],
  ) {
    const rows = new Map<number, WantedRow & { cells: Map<number, Wanted<FoundCell>> }>();
    for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      let wanted = rows.get(row);
      if (!wanted) rows.set(row, (wanted = { found: null, insertAt: null, style: null, cells: new Map() }));
      wanted.cells.set(column, { found: null, insertAt: null });
    }
    this.rows = rows;
    this.order = [...rows.keys()];
  }

  run(): ScannedSheet {
    const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
    parser.on('error', (error) => {
      throw new PartError(error.message);
    });
    parser.on('opentag', (tag) => {
      const tagEnd = parser.position;
      // No `<` can stand inside a tag.
      const start = this.xml.lastIndexOf('<', tagEnd - 1);
      const element = { name: tag.name, start, end: tagEnd, tagEnd, closeStart: tagEnd };
      this.enter({ ...element, isEmpty: tag.isSelfClosing }, tag.attributes);
    });
    parser.on('closetag', () => this.leave(parser.position));
    parser.write(this.xml);
    parser.close();
    const { rows, sheetData, isProtected, columns } = this;
    const styleOfColumn = (column: number) =>
      columns.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
    return { rows, sheetData, isProtected, styleOfColumn };
  }

  private enter(element: Element, attributes: Attributes): void {
    const depth = this.open.length;
    this.open.push(element);
    const name = localName(element.name);
    if (depth === DEPTH.part && name === 'sheetData') this.sheetData = element;
    else if (depth === DEPTH.part && name === 'sheetProtection') {
      this.isProtected = isTrue(attributes['sheet']);
    } else if (depth === DEPTH.row && name === 'col') {
      const { min, max, style } = attributes;
      if (style !== undefined)
        this.columns.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
    } else if (!this.sheetData) return;
    else if (depth === DEPTH.row && name === 'row') this.enterRow(element, attributes);
    else if (depth === DEPTH.cell && name === 'c') this.enterCell(element, attributes);
    else if (depth === DEPTH.content && name === 'f') {
      if (this.cell) this.cell.isFormula = true;
    }
  }

  private enterRow(element: Element, { r, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    for (let next = this.order[this.passed]; next !== undefined && next < this.row;) {
      const above = this.rows.get(next);
      if (above) above.insertAt = element.start;
      this.passed += 1;
      next = this.order[this.passed];
    }
    const wanted = this.rows.get(this.row);
    if (!wanted) return;
    wanted.found = element;
    if (isTrue(customFormat)) wanted.style = styleOf(s);
  }

  private enterCell(element: Element, { r, s, t, vm }: Attributes): void {
    this.column = cellOfAddress(r ?? '')?.column ?? this.column + 1;
    const cells = this.rows.get(this.row)?.cells;
    if (!cells) return;
    for (const [column, wanted] of cells) {
      if (column < this.column) wanted.insertAt ??= element.start;
    }
    const wanted = cells.get(this.column);
    if (!wanted) return;
    // Value metadata: a picture or a linked data type, which is no plain value either.
    this.cell = {
      ...element,
      style: styleOf(s) ?? 0,
      isFormula: vm !== undefined,
      isError: t === 'e',
      extensions: null,
    };
    wanted.found = this.cell;
    // What is noted when the tag ends shall be noted of the cell.
    this.open[this.open.length - 1] = this.cell;
  }

  private leave(end: number): void {
    const element = this.open.pop();
    if (!element) return;
    element.end = end;
    if (!element.isEmpty) element.closeStart = this.xml.lastIndexOf('<', end - 1);
    if (element === this.cell) this.cell = null;
    else if (this.cell && this.open.at(-1) === this.cell && localName(element.name) === 'extLst') {
      this.cell.extensions = { start: element.start, end };
    }
  }
}

/**
 * Finds cells in the XML of a worksheet, in one pass of linear time. Throws a PartError where the XML is not
 * well-formed.
 */
export function scanSheet(xml: string, cells: readonly { row: number; column: number }[]): ScannedSheet {
  return new SheetScan(xml, cells).run();
}
