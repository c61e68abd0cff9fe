import Big from 'big.js';
import type { FlatColumn, FlatValue } from './flat-table';

/** A value as CSV has it (RFC 4180): nothing for null, quotes where a text needs them or is empty. */
function field(value: FlatValue): string {
  if (value === null) return '';
  if (value instanceof Big) return value.toFixed();
  if (typeof value !== 'string') return String(value);
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The bytes of a CSV file in UTF-8: a row of names, then the rows. */
export function writeCsv(
  columns: readonly FlatColumn[],
  rows: readonly (readonly FlatValue[])[],
): Uint8Array {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(field))];
  return new TextEncoder().encode(`${lines.map((line) => line.join(',')).join('\r\n')}\r\n`);
}
