/** Excel's largest row height, in points. */
export const TALLEST_ROW = 409;

/** Height of one line of body text and the free space above and below it, in points (宋体 10.5 and its substitutes). */
const LINE_HEIGHT = 15.5;
const ROW_PADDING = 7;

/** Pixels of a narrow character of body text, and of a column's padding. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Pixels of a column that is so many characters of body text wide; 96 of them are an inch. */
export function columnPixels(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS) + PADDING_PIXELS;
}

/** Letters, digits and signs that take one column of a character cell; every other character takes two. */
const NARROW = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/;

/** Columns that a line of text takes in body size, where a Chinese character takes two. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += NARROW.test(character) ? 1 : 2;
  return width;
}

/** Lines that a text takes in a cell `width` characters wide, with some room for the way line ends fall. */
export function countLines(text: string, width: number): number {
  // Cell padding takes about a character; a double-width one that no longer fits leaves another column empty.
  const usable = Math.max(2, Math.floor(width - 2));
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(displayWidth(line) / usable));
  return lines;
}

/** Height in points that shows a whole text in a cell `width` characters wide; may pass {@link TALLEST_ROW}. */
export function textHeight(text: string | null, width: number): number {
  return countLines(text ?? '', width) * LINE_HEIGHT + ROW_PADDING;
}

/** Height in points of a row that shows all its texts, each in its own width, as far as Excel's limit allows. */
export function rowHeight(
  cells: readonly (readonly [text: string | null, width: number])[],
  least = 24,
): number {
  const tallest = Math.max(least, ...cells.map(([text, width]) => textHeight(text, width)));
  return Math.min(TALLEST_ROW, Math.ceil(tallest));
}

/**
 * Heights of the rows over which a text must be merged to be shown whole: one row up to Excel's limit, further rows
 * of equal height beyond it.
 */
export function heightsOfTallText(text: string | null, width: number, least = 24): number[] {
  const needed = Math.max(least, Math.ceil(textHeight(text, width)));
  const rows = Math.ceil(needed / TALLEST_ROW);
  return Array.from({ length: rows }, () => Math.ceil(needed / rows));
}

/** The smallest width from `least` to `most` characters at which each text fits one row of Excel. */
export function widthThatFits(texts: readonly (string | null)[], least: number, most: number): number {
  let width = least;
  while (width < most && texts.some((text) => textHeight(text, width) > TALLEST_ROW)) width += 4;
  return Math.min(width, most);
}
