/** Excel's limit for worksheet names, in UTF-16 units. */
export const LONGEST_SHEET_NAME = 31;

/** Cuts without leaving half of a surrogate pair. */
function cut(text: string, length: number): string {
  const end = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

const OUTER = /['\s]/;

/** Without apostrophes and blanks at its ends (where `fromStart`, at both). */
function trimEnds(text: string, fromStart: boolean): string {
  let start = 0;
  let end = text.length;
  if (fromStart) while (start < end && OUTER.test(text.charAt(start))) start += 1;
  while (end > start && OUTER.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/**
 * A worksheet name that Excel accepts, made of any text: without `: \ / ? * [ ]` and control characters, without
 * apostrophes at its ends, not the reserved `History`, at most 31 units; `fallback` where nothing is left.
 */
export function legalSheetName(text: string, fallback = '项目'): string {
  const legal = text
    // eslint-disable-next-line no-control-regex
    .replace(/[:\\/?*[\]\u0000-\u001f\ufffe\uffff：？＊［］]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = trimEnds(cut(trimEnds(legal, true), LONGEST_SHEET_NAME), false);
  if (short === '') return fallback;
  return short.toLowerCase() === 'history' ? `${short}_` : short;
}

/**
 * Gives each call a legal name that no earlier call, and none of `taken`, has: Excel compares without regard to
 * case, so do we; a further sheet of the same name becomes `name (2)`, cut so that the number still fits.
 */
export function sheetNamer(taken: Iterable<string>): (text: string, fallback?: string) => string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const nextNumber = new Map<string, number>();
  return (text, fallback) => {
    const base = legalSheetName(text, fallback);
    let name = base;
    for (let n = nextNumber.get(base) ?? 2; used.has(name.toLowerCase()); n += 1) {
      const suffix = ` (${n})`;
      name = cut(base, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
      nextNumber.set(base, n + 1);
    }
    used.add(name.toLowerCase());
    return name;
  };
}
