/** Full-width marks before which no blank belongs. */
const MARKS = new Set('，。；、：！？）”》');

/**
 * A text without blanks and tabs before full-width marks, and with one blank instead of several in a row: it says the
 * same.
 */
export function withoutStrayBlanks(text: string): string {
  return text.replace(/[ \t\u3000\u00a0]+/g, (blanks, at: number) => {
    if (MARKS.has(text.charAt(at + blanks.length))) return '';
    return blanks.length === 1 ? blanks : ' ';
  });
}
