import {
  doubleQuoted,
  markedText,
  SHOWS_NOTHING,
  withoutMarks,
  withoutSections,
  type Look,
} from './marked-texts';

const ATTRIBUTES = `(?:\\s+[^\\s=<>]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*`;
/** Blanks, tabs and ends of lines in a text, in every way to write an element without content (OpenDocument 1.3, 6.1.2 to 6.1.5). */
const BLANK = new RegExp(`<text:(s|tab|line-break)(${ATTRIBUTES})\\s*(?:/>|>\\s*</text:\\1\\s*>)`, 'g');
const COUNT = /text:c\s*=\s*["'](\d+)["']/;
/** No text has more blanks in one place. */
const MOST_BLANKS = 1000;

/** A cell without any text: closed at once, or with an empty paragraph. */
const WITHOUT_TEXT =
  /(<table:table-cell(?:\s[^\s=<>]+="[^"<]*")*)\s?(?:\/>|>(<text:p(?:\s[^<>]*)?(?:\/>|><\/text:p>))<\/table:table-cell>)/g;
const HAS_NUMBER = /\soffice:value="/;

/** Styles of parts of texts. */
const TEXT_STYLE = /<(style:style|style:text-properties)((?:\s[^\s=<>]+="[^"<]*")*)\s?\/?>/g;
const STYLE_NAME = /\sstyle:name="([^"]*)"/;
const STRIKES = /\sstyle:text-line-through-(?:style|type)="(?!none")/;
const RAISES = /\sstyle:text-position="(?:super|[1-9])/;
const SPAN = /<(\/?)text:span((?:\s[^<>]*)?)>/g;
const SPAN_STYLE = /\stext:style-name="([^"]*)"/;

/** Names of the styles that strike out or raise a text. */
function looksOf(content: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  let name = '';
  for (const [, kind, attributes = ''] of content.matchAll(TEXT_STYLE)) {
    if (kind === 'style:style') name = STYLE_NAME.exec(attributes)?.[1] ?? '';
    else {
      const look = { isStruck: STRIKES.test(attributes), isRaised: RAISES.test(attributes) };
      if (look.isStruck || look.isRaised) looks.set(name, look);
    }
  }
  return looks;
}

/** The content with marks around what is struck out, and raised digits in characters that are raised themselves. */
function withLooks(content: string): string {
  const looks = looksOf(content);
  if (looks.size === 0) return content;
  const pieces: string[] = [];
  const open: Look[] = [];
  let at = 0;
  for (const match of content.matchAll(SPAN)) {
    const [tag, closing, attributes = ''] = match;
    const text = content.slice(at, match.index);
    const { isStruck = false, isRaised = false } = open.at(-1) ?? {};
    pieces.push(markedText(text, { isStruck, isRaised }), tag);
    at = match.index + tag.length;
    if (closing) open.pop();
    else if (!attributes.endsWith('/')) {
      const look = looks.get(SPAN_STYLE.exec(attributes)?.[1] ?? '');
      open.push({
        isStruck: isStruck || look?.isStruck === true,
        isRaised: isRaised || look?.isRaised === true,
      });
    }
  }
  return pieces.join('') + content.slice(at);
}

/** The day that is 0 (OpenDocument 1.3, 9.4.2). */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** 1 March 1900: from there on Excel counts the same. */
const SAME_AGAIN = 61;
const MILLISECONDS_OF_DAY = 86_400_000;
const EARLY = /\soffice:date-value="(1(?:8\d\d|900)-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?))?"/;

/**
 * The content with numbers instead of days before March 1900: they are amounts and the like in cells that are formatted
 * as dates, and the library counts them as Excel does, which has a 29 February 1900.
 */
function withoutEarlyDays(content: string): string {
  if (!EARLY.test(content) || content.includes('table:date-value="1904-01-01"')) return content;
  return content.replace(/<table:table-cell\s[^<>]*>/g, (tag) => {
    const [found, day, time = '00:00:00'] = EARLY.exec(tag) ?? [];
    const serial = (Date.parse(`${day}T${time}Z`) - FIRST_DAY) / MILLISECONDS_OF_DAY;
    if (found === undefined || !(serial < SAME_AGAIN)) return tag;
    return tag
      .replace(/\soffice:value-type="date"/, ' office:value-type="float"')
      .replace(found, ` office:value="${serial}"`);
  });
}

/**
 * The sheets of an OpenDocument spreadsheet with their texts in the one way of writing that the library reads. It would pass
 * over numbers without a text, and blanks and sections in some ways of writing; it tells of no text how it looks.
 */
export function plainTexts(content: string): string {
  return withLooks(withoutEarlyDays(doubleQuoted(withoutSections(withoutMarks(content)))))
    .replace(BLANK, (_, kind: string, attributes: string) => {
      if (kind !== 's') return `<text:${kind}/>`;
      return `<text:s text:c="${Math.min(Number(COUNT.exec(attributes)?.[1] ?? 1), MOST_BLANKS)}"/>`;
    })
    .replace(WITHOUT_TEXT, (cell: string, start: string, paragraph: string | undefined) => {
      if (!HAS_NUMBER.test(start)) return cell;
      const text = paragraph === undefined ? '' : `<text:p>${SHOWS_NOTHING}</text:p>`;
      return `${start}>${text}</table:table-cell>`;
    });
}
