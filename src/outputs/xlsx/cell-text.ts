import { elementText } from '../../sources/xlsx/xml-text';

/** Characters of a cell's text that XML cannot hold or would change, and an `_xHHHH_` that stands for itself. */
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** The `_xHHHH_` by which a workbook holds a character (ECMA-376 22.4.2.4, ST_Xstring). */
function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A text with the escape of the file format where it needs one: no other reader takes `_x0041_` for `A` then. */
export function escapeCharacters(text: string): string {
  return text.replace(NEEDS_ESCAPE, escaped);
}

/** A text as it stands between the tags of a cell: every character is kept, those that XML cannot hold by the escape. */
export function cellTextXml(text: string): string {
  return elementText(escapeCharacters(text));
}
