import { meaningOf } from '../../forms/vocabulary/vocabulary';
import { decodeText } from './decode-text';

/** So many lines are looked at. */
const SAMPLE = 200;
/** A longer line is no row of a table. */
const LONGEST_ROW = 10_000;
/** So many labels side by side are no accident. */
const FEWEST_LABELS = 4;

const TAB = 9;

/**
 * Whether a text holds a table with columns between commas, as a .csv that was named .txt: labels of a form stand between
 * commas, two and more on a line, and most lines from there on have a comma. A text with tabs has its columns by them.
 * Throws as {@link decodeText} does.
 */
export function hasCommaColumns(bytes: Uint8Array, fileName: string): boolean {
  // Of all encodings only UTF-16, with zeros, has the byte of a tab in other characters: the others need not be decoded.
  if (bytes.includes(TAB) && !bytes.includes(0)) return false;
  const text = decodeText(bytes, fileName);
  if (text.includes('\t')) return false;
  let labels = 0;
  let lines = 0;
  let withComma = 0;
  for (const line of text.split(/\r\n|[\n\r]/, SAMPLE)) {
    if (line.length > LONGEST_ROW || line.trim() === '') continue;
    const parts = line.split(',').map((part) => part.replace(/^\s*"|"\s*$/g, ''));
    const known = parts.filter((part) => meaningOf(part) !== null).length;
    if (known >= 2) labels += known;
    if (labels === 0) continue;
    lines += 1;
    if (parts.length > 1) withComma += 1;
  }
  return labels >= FEWEST_LABELS && withComma * 2 > lines;
}
