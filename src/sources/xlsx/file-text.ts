/** Excel's limit for a text in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Characters that XML cannot hold (Excel would report the file as damaged): controls, halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as a file can hold it: unchanged but for characters that XML forbids, and cut at Excel's limit. */
export function fileText(text: string): string {
  return text.replace(NOT_IN_XML, '').slice(0, LONGEST_TEXT);
}
