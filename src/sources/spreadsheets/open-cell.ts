import type { CellValue } from '../../domain/place';
import { contentOf } from '../../grid/cell-value';
import type { Attributes } from '../package/read-xml';
import { DAYS_TO_1904 } from '../../grid/cell-text';
import { serialOf } from '../xlsx/cell-contents';
import { wholeText, type WrittenText } from '../xlsx/rich-text';
import type { OpenStyles } from './open-styles';
import type { FileCell } from './sheet-cells';
import { formatByText, HIDES } from './shown-format';

/** A span of time as XML writes it: `PT36H00M00S`. */
const SPAN = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Days of a span of time; null of another text. */
function daysOf(span: string): number | null {
  const [found, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = SPAN.exec(span) ?? [];
  if (found === undefined) return null;
  const all = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign ? -all : all;
}

function numberOf(text: string | undefined): number | null {
  const number = Number(text?.trim() || NaN);
  return Number.isFinite(number) ? number : null;
}

/** What holds for the cells of a file, and the style of this one. */
export interface OpenCellTraits {
  styles: OpenStyles;
  style: string | undefined;
  from1904: boolean;
}

/** The value of a cell and the number format that its kind has without a style (OpenDocument 1.3, 19.387); null of a text. */
function valueOf(
  attributes: Attributes,
  { styles, style, from1904 }: OpenCellTraits,
): { value: CellValue; numberFormat?: string } | null {
  const { value, 'date-value': date, 'time-value': time, 'boolean-value': truth } = attributes;
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
      return { value: numberOf(value) };
    case 'percentage':
      return { value: numberOf(value), numberFormat: '0%' };
    case 'boolean':
      return { value: truth === undefined ? null : truth === 'true' || truth === '1' };
    case 'date': {
      const serial = date === undefined ? null : serialOf(date);
      const format = styles.dateFormat(style) || 'yyyy/m/d';
      if (serial === null) return date === undefined ? { value: null } : null;
      return { value: from1904 ? serial - DAYS_TO_1904 : serial, numberFormat: format };
    }
    case 'time':
      return { value: daysOf(time ?? ''), numberFormat: styles.dateFormat(style) || '[h]:mm:ss' };
    default:
      return null;
  }
}

/** What a cell of an OpenDocument file holds: its value, and what it shows, which the file itself says. */
export function openCell(
  attributes: Attributes,
  text: WrittenText | undefined,
  traits: OpenCellTraits,
): FileCell {
  const found = valueOf(attributes, traits);
  const shown = text === undefined ? undefined : wholeText(text);
  // Old programs write 0 where they show an error.
  const isError = shown !== undefined && contentOf(shown).error !== undefined;
  const written = found && !isError ? found.value : (text ?? attributes['string-value'] ?? null);
  const { isStruck } = traits.styles.lookOf('table-cell', traits.style);
  const cell: FileCell = { written, isStruck };
  if (attributes.formula !== undefined) {
    const hasResult = written !== null && (found === null || written !== '');
    cell.formula = hasResult || attributes['value-type'] === 'string' ? 'calculated' : 'uncalculated';
  }
  const hidden = found === null && written === '' ? attributes['string-value'] : undefined;
  if (hidden) return { ...cell, written: hidden, numberFormat: HIDES };
  if (typeof written !== 'number') return cell;
  const { from1904 } = traits;
  const number = { row: 0, column: 0, value: written, numberFormat: found?.numberFormat };
  return {
    ...cell,
    from1904,
    numberFormat: formatByText({ ...number, ...(from1904 && { from1904 }) }, shown),
  };
}
