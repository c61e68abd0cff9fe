import type { ICellData, IStyleData } from '@univerjs/core';
import type { Cell, CellStyle, CellValue, Sheet } from 'hucre';
import { intersection, parseAddress, type Rect } from '../../host/protocol/address';
import { fillFormula } from '../../host/protocol/formula-references';
import type { SheetData } from '../../host/univer-workbook';
import { shownStyle } from './cell-styles';
import { shownFormula } from './formula-prefixes';
import type { LostKind } from './opened-workbook';

/** Collects the styles of a workbook, each once, under short names. */
export class StyleNames {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byFileStyle = new Map<string, string | undefined>();
  private readonly byLook = new Map<string, string>();

  constructor(private readonly theme: string[] | undefined) {}

  /** The name of a file's style; undefined when nothing of it shows. */
  nameOf(style: CellStyle): string | undefined {
    // The library makes an object for each cell, so that objects cannot be the keys.
    const key = JSON.stringify(style);
    if (!this.byFileStyle.has(key)) this.byFileStyle.set(key, this.add(shownStyle(style, this.theme)));
    return this.byFileStyle.get(key);
  }

  private add(shown: IStyleData): string | undefined {
    const look = JSON.stringify(shown);
    if (look === '{}') return undefined;
    const name = this.byLook.get(look) ?? `s${this.byLook.size + 1}`;
    this.byLook.set(look, name);
    this.styles[name] = shown;
    return name;
  }
}

const DAY = 86_400_000;
/** Files count a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;

/** A date as the number that the cell holds. The library gives dates in the calendar of 1900, whatever the file's. */
export function serialOf(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY;
  return Number((days >= PHANTOM_DAY ? days + 1 : days).toFixed(9));
}

/** Whole columns or rows without an anchor, which a shared formula moves along. */
const MOVING_LINES = /(?:^|[^\w$.])(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\w(])/i;

/** Formulas of the cells of a sheet: shared ones for each cell, those of arrays for their first cell. */
class SheetFormulas {
  private readonly shared = new Map<number, { formula: string; row: number; column: number }>();
  private readonly spills: Rect[] = [];

  constructor(private readonly lose: (kind: LostKind) => void) {}

  /** The formula of a cell with its equals sign; null when its saved value has to do. */
  formulaOf(cell: Cell, row: number, column: number): string | null {
    const formula = this.ownFormula(cell, row, column);
    if (formula === null) return null;
    if (/_xlfn\.DISPIMG\(/i.test(formula)) this.lose('pictures');
    else if (/\[\d+\][^[\]]*!/.test(formula)) this.lose('externalLinks');
    else return `=${shownFormula(formula)}`;
    return null;
  }

  private ownFormula(cell: Cell, row: number, column: number): string | null {
    const { formula, formulaType, formulaSharedIndex: index, formulaRef } = cell;
    if (formula === undefined) return null;
    if (formulaType === 'array' && formulaRef) this.spills.push(parseAddress(formulaRef));
    if (formula !== '') {
      if (formulaType === 'shared' && index !== undefined) this.shared.set(index, { formula, row, column });
      return formula;
    }
    const first = index === undefined ? undefined : this.shared.get(index);
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

function cellValue(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined || value === '') return {};
  if (value instanceof Date) return { v: serialOf(value), t: NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: BOOLEAN };
  return { v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}

/**
 * The cells of a file's sheet as Univer keeps them. A text stays a text, whatever it begins with; only what was a
 * formula in the file becomes one, with its saved result until it is calculated anew.
 */
export function shownCells(
  { rows, cells }: Sheet,
  styles: StyleNames,
  lose: (kind: LostKind) => void,
): NonNullable<SheetData['cellData']> {
  const formulas = new SheetFormulas(lose);
  const cellData: NonNullable<SheetData['cellData']> = {};
  rows.forEach((line, row) => {
    const shown: Record<number, ICellData> = {};
    line.forEach((content, column) => {
      const cell = cells?.get(`${row},${column}`);
      const formula = cell ? formulas.formulaOf(cell, row, column) : null;
      const isSpilled = formula === null && formulas.isSpilled(row, column);
      const style = cell?.style && styles.nameOf(cell.style);
      if (cell?.comment) lose('comments');
      if (cell?.hyperlink) lose('links');
      if (cell?.richText && cell.richText.length > 1) lose('richText');
      const made: ICellData = {
        ...(isSpilled ? {} : cellValue(cell?.formulaResult ?? content)),
        ...(formula !== null && { f: formula }),
        ...(style !== undefined && { s: style }),
      };
      if (Object.keys(made).length > 0) shown[column] = made;
    });
    if (Object.keys(shown).length > 0) cellData[row] = shown;
  });
  return cellData;
}
