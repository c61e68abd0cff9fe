import { escapeCharacters } from './cell-text';

/** Characters that XML cannot hold (Excel would report the file as damaged): controls, halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(NOT_IN_XML, '');
}

/** A cell's text as it is given to the writer of files: unchanged but for what XML forbids or a reader would change. */
export function fileText(text: string): string {
  return escapeCharacters(withoutForbidden(text));
}
