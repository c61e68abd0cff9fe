import { raised } from '../document/superscript';
import type { TextRun } from '../xlsx/rich-text';
import { elementText } from '../xlsx/xml-text';

/** Noncharacters, which no text holds, around what is struck out of a text, and for a number of which nothing is shown. */
const STRUCK = '\ufdd0';
const STRUCK_END = '\ufdd1';
export const SHOWS_NOTHING = '\ufdd2';
const MARKS = /[\ufdd0-\ufdd2]/g;

/** How a part of a text looks. */
export interface Look {
  isStruck: boolean;
  isRaised: boolean;
}

/** A part of a text with marks around it where it is struck out, and raised digits in characters that are raised themselves. */
export function markedText(text: string, { isStruck, isRaised }: Look): string {
  const shown = isRaised ? raised(text) : text;
  return isStruck && text !== '' ? `${STRUCK}${shown}${STRUCK_END}` : shown;
}

/** The text without marks, which it should not have. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** A text of the library in runs, by its marks; null of one without any. */
export function runsOf(text: string): readonly TextRun[] | null {
  if (!text.includes(STRUCK)) return null;
  const [before = '', ...others] = text.split(STRUCK);
  const runs = others.flatMap((other): TextRun[] => {
    const [struck = '', behind = ''] = other.split(STRUCK_END);
    return [
      { text: struck, isStruck: true },
      { text: behind, isStruck: false },
    ];
  });
  return [{ text: before, isStruck: false }, ...runs];
}

/** XML with its CDATA sections as plain text. */
export function withoutSections(content: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = content.indexOf('<![CDATA['); start >= 0; start = content.indexOf('<![CDATA[', at)) {
    const end = content.indexOf(']]>', start);
    if (end < 0) break;
    const text = content.slice(start + '<![CDATA['.length, end);
    pieces.push(content.slice(at, start), elementText(text));
    at = end + ']]>'.length;
  }
  return at === 0 ? content : pieces.join('') + content.slice(at);
}

/** XML with all attributes between double quotes: the library passes over tags with others. */
export function doubleQuoted(content: string): string {
  if (!content.includes("='")) return content;
  return content.replace(/<[^<>]*>/g, (tag) =>
    tag.includes("='")
      ? tag.replace(/"[^"]*"|'([^'"]*)'/g, (quoted, value?: string) =>
          value === undefined ? quoted : `"${value}"`,
        )
      : tag,
  );
}
