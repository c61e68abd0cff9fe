const [TAB, LINE_FEED, CARRIAGE_RETURN] = [9, 10, 13];

/** How many cells and lines a text has; its last lines may be empty. A tab that begins a line marks its cell and ends none. */
export function countCells(text: string): number {
  const end = text.trimEnd().length;
  let count = end > 0 ? 1 : 0;
  let before = LINE_FEED;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const endsLine = code === CARRIAGE_RETURN || (code === LINE_FEED && before !== CARRIAGE_RETURN);
    if (endsLine || (code === TAB && before !== LINE_FEED && before !== CARRIAGE_RETURN)) count += 1;
    before = code;
  }
  return count;
}
