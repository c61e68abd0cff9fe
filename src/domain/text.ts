/**
 * Characters that show nothing and that pages and messengers leave in copied text: soft hyphen, zero-width spaces and
 * joiners, marks of writing direction, word joiners, byte-order marks. They never decide what a text says.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Whether a text holds characters that nobody sees; taking them out changes nothing for a reader. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The text without blanks and breaks. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Full-width letters, digits and signs, the small forms of punctuation, and what programs write for the wide tilde. */
const WIDE = /[\u3000\uff01-\uff5e\uffe0-\uffe6\ufe50-\ufe6b\u223c\u301c]/g;
const TILDES = '\u223c\u301c';

/** The text with full-width letters, digits and signs in their usual form; signs of their own such as ㎡ stay. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, (sign) => (TILDES.includes(sign) ? '~' : sign.normalize('NFKC')));
}

/** The same without blanks, breaks and invisible characters. A mark of a note (①, ¹) stays one and becomes no digit. */
export function compact(text: string): string {
  return withoutBlanks(halfWidth(withoutInvisible(text)));
}

/** The text in one way of writing: full-width forms folded, without blanks, breaks and invisible characters. */
export function squeezed(text: string): string {
  return withoutBlanks(withoutInvisible(text).normalize('NFKC'));
}

/** The number that begins a goal or a paragraph: `1.`, `2、`, `（3）`, `(4)`, `五、`. */
const ENUMERATOR =
  /^(?:\d{1,3}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]|[一二三四五六七八九十]{1,3}、)/;

/** Splits off the enumerator of a paragraph: `1. 按时拨付` gives `['1.', ' 按时拨付']`, a plain text `['', text]`. */
export function splitEnumerator(text: string): [enumerator: string, rest: string] {
  const found = ENUMERATOR.exec(text)?.[0] ?? '';
  return [found, text.slice(found.length)];
}

/** Removes straight double quotes that wrap the whole text or stand alone at one of its ends. */
function trimStrayQuotes(text: string): string {
  const quotes = text.split('"').length - 1;
  if (quotes === 1 && (text.startsWith('"') || text.endsWith('"'))) return text.replace('"', '');
  if (text.startsWith('"') && text.endsWith('"')) {
    const inner = text.slice(1, -1);
    if (!inner.replace(/""/g, '').includes('"')) return inner.replace(/""/g, '"');
  }
  return text;
}

/** What {@link cleanText} looks at: without any of it a text is clean, as nearly all are. */
const UNCLEAN =
  /^\s|["\n\r\u2028\u2029\v\f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\s$/;

/**
 * The text of a cell without what the way from Word, a page or the clipboard left on it: characters that nobody sees,
 * outer white space, the quotes that a clipboard puts around a cell of several lines (also after an enumerator,
 * `1. "text"`), blanks at the ends of its lines and empty lines. Everything else is unchanged. Applying it twice changes
 * nothing more. The time grows with the length of the text.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  let current = withoutInvisible(text);
  for (;;) {
    const lines = current
      .trim()
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    let next = trimStrayQuotes(lines.join('\n')).trim();
    const [enumerator, rest] = splitEnumerator(next);
    if (enumerator) {
      const bare = rest.trim();
      const unquoted = trimStrayQuotes(bare);
      if (unquoted !== bare) {
        const gap = /^[ \u3000]/.exec(rest)?.[0] ?? '';
        next = enumerator + gap + unquoted.trim();
      }
    }
    if (next === current || !UNCLEAN.test(next)) return next;
    current = next;
  }
}

/** {@link cleanText}, with nothing left given as null: how the domain states an empty cell. */
export function cleanTextOrNull(text: string): string | null {
  return cleanText(text) || null;
}

/** Texts without anything to fold or remove, as most are: Chinese characters, ASCII but for `:`, `[` and blanks, a few marks. */
const PLAIN_LABEL = /^[!-9;-Z\\-~\u2018-\u201d\u2264\u2265\u3001\u3002\u4e00-\u9fff]*$/;

/**
 * A label or heading reduced to what identifies it: full-width forms folded, all white space, colons, bookmark marks
 * and characters that nobody sees removed. `其中：财政    资金` gives `其中财政资金`.
 */
export function normaliseLabel(text: string): string {
  if (PLAIN_LABEL.test(text)) return text;
  return withoutInvisible(text)
    .normalize('NFKC')
    .replace(/\[bookmark:[^[\]]*\]/gi, '')
    .replace(/[\s:]+/g, '');
}

/** What forms write where there is nothing: strokes, dots, asterisks and crosses, and a few words. */
const PLACEHOLDER = /^(?:\/+|\\+|[-\u2010-\u2015\u2212]+|\.{2,}|⋯+|\*+|×+|[xX]{2,}|无|略|暂无)?$/;

/** Most texts begin with a sign that none of them has. */
const BEGINS_OTHERWISE = /^(?![无略暂])[\d≥≤\u4e00-\u9fff]/;

/** Whether a text stands for "nothing": empty, `/`, `—`, `-`, `…`, `……`, `**`, `无`, `略`. */
export function isPlaceholder(text: string): boolean {
  return !BEGINS_OTHERWISE.test(text) && PLACEHOLDER.test(squeezed(text));
}
