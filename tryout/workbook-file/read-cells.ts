import type { ICellData } from '@univerjs/core';
import { intersection, parseAddress, type Rect } from '../../host/protocol/address';
import { fillFormula } from '../../host/protocol/formula-references';
import type { SheetData } from '../../host/univer-workbook';
import { isShownAsDate } from '../../src/grid/cell-text';
import type { CellContents, RawCell } from '../../src/sources/xlsx/cell-contents';
import { CellParser, type FileFormula } from '../../src/sources/xlsx/cell-parser';
import { shownFormula } from './formula-prefixes';
import type { LostKind } from './opened-workbook';

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
  readonly parser = new CellParser((raw, formula) => this.add(raw, formula));
  private readonly formulas: SheetFormulas;

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

  private add(raw: RawCell, found: FileFormula | null): void {
    const { row, column } = this.parser;
    const formula = found && this.formulas.formulaOf(found, row, column);
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
    const cell = this.contents.cell(this.parser.row, this.parser.column, raw);
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
