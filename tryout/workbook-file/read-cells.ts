import type { ICellData } from '@univerjs/core';
import { intersection, parseAddress, type Rect } from '../../host/protocol/address';
import { fillFormula } from '../../host/protocol/formula-references';
import type { SheetData } from '../../host/univer-workbook';
import { isShownAsDate } from '../../src/grid/cell-text';
import type { CellContents, RawCell } from '../../src/sources/xlsx/cell-contents';
import type { Attributes } from '../../src/sources/package/read-xml';
import { shownFormula } from './formula-prefixes';
import type { LostKind } from './opened-workbook';

/** A formula as a cell of a file has it. */
interface FileFormula {
  text: string;
  attributes: Attributes;
}

/** Whole columns or rows without an anchor, which a shared formula moves along. */
const MOVING_LINES = /(?:^|[^\w$.])(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\w(])/i;

/** Formulas of the cells of a sheet: shared ones for each cell, those of arrays for their first cell. */
class SheetFormulas {
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly spills: Rect[] = [];

  constructor(private readonly lose: (kind: LostKind) => void) {}

  /** The formula of a cell with its equals sign; null when its saved value has to do. */
  formulaOf(found: FileFormula, row: number, column: number): string | null {
    const formula = this.ownFormula(found, row, column);
    if (formula === null) return null;
    if (/_xlfn\.DISPIMG\(/i.test(formula)) this.lose('pictures');
    else if (/\[\d+\][^[\]]*!/.test(formula)) this.lose('externalLinks');
    else return `=${shownFormula(formula)}`;
    return null;
  }

  private ownFormula({ text, attributes }: FileFormula, row: number, column: number): string | null {
    const { t: kind, si: index = '', ref } = attributes;
    if (kind === 'array' && ref) this.spills.push(parseAddress(ref));
    if (text !== '') {
      if (kind === 'shared') this.shared.set(index, { formula: text, row, column });
      return text;
    }
    const first = this.shared.get(index);
    if (first && !MOVING_LINES.test(first.formula))
      return fillFormula(first.formula, row - first.row, column - first.column);
    this.lose('formulas');
    return null;
  }

  /** Whether a cell's value comes from the formula of an array elsewhere. */
  isSpilled(row: number, column: number): boolean {
    return this.spills.some((rect) => intersection(rect, { row, column, rows: 1, columns: 1 }) !== null);
  }
}

/** Univer's codes for the type of a cell's value. */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];
const DAYS_TO_1904 = 1462;

/**
 * Collects the cells of a file's sheet as Univer keeps them. A text stays a text, whatever it begins with; only what
 * was a formula in the file becomes one, with its saved result until it is calculated anew.
 */
export class CellReader {
  readonly cellData: NonNullable<SheetData['cellData']> = {};
  /** One more than the last row and column with a cell. */
  readonly extent = { rows: 0, columns: 0 };
  readonly stylesInUse = new Set<number>();
  private readonly formulas: SheetFormulas;
  /** The row that is being read. */
  row = -1;
  private column = -1;
  private cell: RawCell | null = null;
  private formula: FileFormula | null = null;
  private texts: string[] | null = null;
  private phonetic = 0;

  /**
   * @param styleName - Univer's name of a style by its number in the file; undefined where nothing of it shows
   */
  constructor(
    private readonly contents: CellContents,
    private readonly styleName: (style: number) => string | undefined,
    lose: (kind: LostKind) => void,
  ) {
    this.formulas = new SheetFormulas(lose);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
    } else if (name === 'c') {
      const place = attributes.r === undefined ? null : parseAddress(attributes.r);
      this.row = place?.row ?? this.row;
      this.column = place?.column ?? this.column + 1;
      this.cell = { type: attributes.t, style: Number(attributes.s ?? 0), hasFormula: false };
      this.formula = null;
    } else if (!this.cell) return;
    else if (name === 'f') {
      this.formula = { text: '', attributes };
      this.texts = [];
    } else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'v' || (name === 't' && this.phonetic === 0)) this.texts = [];
  }

  text(text: string): void {
    this.texts?.push(text);
  }

  close(name: string): void {
    const { cell } = this;
    if (cell && name === 'c') {
      this.add(cell);
      this.cell = null;
    } else if (name === 'rPh') this.phonetic -= 1;
    else if (cell && this.texts) {
      const text = this.texts.join('');
      if (name === 'v') cell.value = text;
      else if (name === 't') cell.text = (cell.text ?? '') + text;
      else if (name === 'f' && this.formula) this.formula.text = text;
      if (name === 'v' || name === 't' || name === 'f') this.texts = null;
    }
  }

  private add(raw: RawCell): void {
    const { row, column } = this;
    const formula = this.formula ? this.formulas.formulaOf(this.formula, row, column) : null;
    const isSpilled = formula === null && this.formulas.isSpilled(row, column);
    const style = this.styleName(raw.style);
    this.stylesInUse.add(raw.style);
    this.extent.rows = Math.max(this.extent.rows, row + 1);
    this.extent.columns = Math.max(this.extent.columns, column + 1);
    const made: ICellData = {
      ...(isSpilled ? {} : this.valueOf(raw)),
      ...(formula !== null && { f: formula }),
      ...(style !== undefined && { s: style }),
    };
    if (Object.keys(made).length > 0) (this.cellData[row] ??= {})[column] = made;
  }

  private valueOf(raw: RawCell): ICellData {
    const cell = this.contents.cell(this.row, this.column, raw);
    if (!cell) return {};
    const { value, error } = cell;
    if (error !== undefined) return { v: error, t: TEXT };
    if (value === null) return {};
    if (typeof value === 'boolean') return { v: Number(value), t: BOOLEAN };
    if (typeof value === 'string') return { v: value, t: TEXT };
    // The page keeps all digits of a file, as Excel does; a reader of forms leaves out the noise of binary fractions.
    const number = raw.type === 'd' ? value : Number(raw.value);
    const shift = cell.from1904 && isShownAsDate(cell) ? DAYS_TO_1904 : 0;
    return { v: number + shift, t: NUMBER };
  }
}
