import { contentOf } from '../../grid/cell-value';
import type { CellValue } from '../../domain/place';
import type { GridCell } from '../../grid/grid';
import type { Expense } from '../package/limits';
import { PartError } from '../package/part-error';
import type { CellStyles } from './read-styles';
import { readableText, type WrittenText } from './rich-text';
import { unescapeText } from './xml-text';

/** A cell as a worksheet writes it. */
export interface RawCell {
  /** How the value is written: `s` a shared text, `b`, `e`, `str`, `d`, `inlineStr`; a number without one. */
  type: string | undefined;
  style: number;
  value?: string;
  /** Text that stands in the cell itself, as it is meant. */
  text?: WrittenText;
  hasFormula: boolean;
}

/** What cells refer to. */
export interface CellTables {
  texts: readonly WrittenText[];
  styles: CellStyles;
  from1904: boolean;
}

const MILLISECONDS_OF_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[-+]\d\d:\d\d)?)?$/;

/** The serial number (1900 system) of a date that is written out, as few programs do. */
export function serialOf(text: string): number | null {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / MILLISECONDS_OF_DAY;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

/** `0x1E`, `0b1`: numbers of JavaScript, none of a workbook. */
const NOT_DECIMAL = /^[-+]?0[a-z]/i;

/** A number as it is written; what is none stays the text that it is, so that nobody takes it for 0. */
function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = NOT_DECIMAL.test(trimmed) ? NaN : Number(trimmed);
  return Number.isFinite(number) ? number : text;
}

/** Makes cells of grids from cells of a worksheet. */
export class CellContents {
  constructor(
    private readonly tables: CellTables,
    private readonly expense: Expense,
  ) {}

  private valueOf({ type, value, text }: RawCell): CellValue | WrittenText {
    if (type === 'inlineStr') return text ?? unescapeText(value ?? '');
    if (value === undefined) return text ?? null;
    switch (type) {
      case 's': {
        if (value.trim() === '') return null;
        const shared = this.tables.texts[Number(value)];
        if (shared === undefined) throw new PartError(`shared text ${value}`);
        return shared;
      }
      case 'str':
      case 'e':
        return unescapeText(value);
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'd':
        return serialOf(value.trim()) ?? value;
      default:
        return numberOf(value);
    }
  }

  /** The cell of a grid; null for one that holds nothing. */
  cell(row: number, column: number, raw: RawCell): GridCell | null {
    const { formats, struck } = this.tables.styles;
    const isStruck = struck.has(raw.style);
    const written = this.valueOf(raw);
    const readable = typeof written === 'object' && written !== null ? readableText(written, isStruck) : null;
    const { value, error } = contentOf(readable ? readable.text : (written as CellValue));
    if (value === null && error === undefined && !raw.hasFormula) return null;
    this.expense.cell();
    const isDate = raw.type === 'd' && typeof value === 'number';
    const numberFormat = formats[raw.style] ?? (isDate ? 'yyyy/m/d' : undefined);
    const cell: GridCell = { row, column, value, numberFormat };
    if (error !== undefined) cell.error = error;
    const struckOut = readable ? readable.struck : isStruck && value !== null ? 'whole' : null;
    if (struckOut !== null) cell.struck = struckOut;
    // A text result may be empty; a number cannot.
    if (raw.hasFormula)
      cell.formula = raw.type === 'str' || raw.value?.trim() ? 'calculated' : 'uncalculated';
    if (this.tables.from1904 && typeof value === 'number' && !isDate) cell.from1904 = true;
    return cell;
  }
}
