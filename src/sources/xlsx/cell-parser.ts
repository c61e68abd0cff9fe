import { cellOfAddress } from '../../grid/area';
import type { Attributes } from '../package/read-xml';
import type { RawCell } from './cell-contents';
import { RichText } from './rich-text';

/** A formula as a cell of a file has it. */
export interface FileFormula {
  /** Without an equals sign; empty of a cell that takes the formula of another. */
  text: string;
  attributes: Attributes;
}

/** Follows the rows and cells of a worksheet's data, element by element, and hands out each cell when it ends. */
export class CellParser {
  /** Where the reading is: the row and the column that began last, from 0. */
  row = -1;
  column = -1;
  private cell: RawCell | null = null;
  private formula: FileFormula | null = null;
  private texts: string[] | null = null;
  private content: RichText | null = null;
  /** What other programs add to a cell is none of its contents, whatever its elements are called. */
  private isInExtension = false;

  constructor(private readonly take: (cell: RawCell, formula: FileFormula | null) => void) {}

  get isInCell(): boolean {
    return this.cell !== null;
  }

  open(name: string, attributes: Attributes): void {
    if (this.isInExtension) return;
    if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
    } else if (name === 'c') {
      const position = cellOfAddress(attributes.r ?? '');
      this.row = position?.row ?? this.row;
      this.column = position?.column ?? this.column + 1;
      this.cell = { type: attributes.t, style: Number(attributes.s ?? 0), hasFormula: false };
      this.formula = null;
    } else if (!this.cell) return;
    else if (name === 'extLst') this.isInExtension = true;
    else if (name === 'f') {
      this.cell.hasFormula = true;
      this.formula = { text: '', attributes };
      this.texts = [];
    } else if (name === 'v') this.texts = [];
    else (this.content ??= new RichText()).open(name, attributes);
  }

  text(text: string): void {
    if (this.isInExtension) return;
    if (this.texts) this.texts.push(text);
    else this.content?.text(text);
  }

  close(name: string): void {
    const { cell } = this;
    if (!cell) return;
    if (this.isInExtension) this.isInExtension = name !== 'extLst';
    else if (name === 'c') {
      this.cell = null;
      cell.text = this.content?.written;
      this.content = null;
      this.take(cell, this.formula);
    } else if (this.texts && (name === 'v' || name === 'f')) {
      const text = this.texts.join('');
      this.texts = null;
      if (name === 'v') cell.value = text;
      else if (this.formula) this.formula.text = text;
    } else this.content?.close(name);
  }
}
