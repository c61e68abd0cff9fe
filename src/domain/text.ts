/** White space as it occurs in office documents: blanks of all widths, tabs, breaks, BOM and zero-width characters. */
const OUTER_SPACE = /^[\s\u00a0\u200b\u2060\ufeff]+|[\s\u00a0\u200b\u2060\ufeff]+$/g;

/** The number that begins a goal or a paragraph: `1.`, `2、`, `（3）`, `(4)`, `五、`. */
const ENUMERATOR =
  /^(?:\d{1,3}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|[一二三四五六七八九十]{1,3}、)/;

/** Splits off the enumerator of a paragraph: `1. 按时拨付` gives `['1.', ' 按时拨付']`, a plain text `['', text]`. */
export function splitEnumerator(text: string): [enumerator: string, rest: string] {
  const found = ENUMERATOR.exec(text)?.[0] ?? '';
  return [found, text.slice(found.length)];
}

function trimOuterSpace(text: string): string {
  return text.replace(OUTER_SPACE, '');
}

/** Removes straight double quotes that wrap the whole text or stand alone at one of its ends. */
function trimStrayQuotes(text: string): string {
  const quotes = text.split('"').length - 1;
  if (quotes === 1 && (text.startsWith('"') || text.endsWith('"'))) return text.replace('"', '');
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) {
    const inner = text.slice(1, -1);
    if (!inner.replace(/""/g, '').includes('"')) return inner.replace(/""/g, '"');
  }
  return text;
}

/**
 * The text of a cell without what the way from Word or the clipboard left on it: outer white space, the quotes that
 * a clipboard puts around a cell of several lines (also after an enumerator, `1. "text"`), blanks at the ends of its
 * lines and empty lines. Everything inside is unchanged. Applying it twice changes nothing more.
 */
export function cleanText(text: string): string {
  let current = text;
  for (;;) {
    const lines = trimOuterSpace(current.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n'))
      .split('\n')
      .map((line, index) => (index === 0 ? line.trimEnd() : trimOuterSpace(line)))
      .filter((line) => line !== '');
    let next = trimOuterSpace(trimStrayQuotes(lines.join('\n')));
    const [enumerator, rest] = splitEnumerator(next);
    if (enumerator) {
      const bare = trimOuterSpace(rest);
      const unquoted = trimStrayQuotes(bare);
      if (unquoted !== bare) {
        const gap = /^[ \u3000]/.exec(rest)?.[0] ?? '';
        next = enumerator + gap + trimOuterSpace(unquoted);
      }
    }
    if (next === current) return next;
    current = next;
  }
}

/** {@link cleanText}, with nothing left given as null: how the domain states an empty cell. */
export function cleanTextOrNull(text: string): string | null {
  return cleanText(text) || null;
}

/**
 * A label or heading reduced to what identifies it: full-width forms folded, all white space, colons and bookmark
 * marks removed. `其中：财政    资金` gives `其中财政资金`.
 */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\[bookmark:[^\]]*\]/gi, '')
    .replace(/[\s\u00a0\u200b\u2060\ufeff:：]+/g, '');
}
