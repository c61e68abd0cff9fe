const BLANK = '[ \\t\\u3000\\u00a0]';
/** Full-width marks before which no blank belongs. */
const MARK = '[，。；、：！？）”》]';

const STRAY = new RegExp(`${BLANK}(?:${BLANK}|${MARK})`);
const BLANKS = new RegExp(`${BLANK}+`, 'g');
const BEGINS_WITH_MARK = new RegExp(`^${MARK}`);

/**
 * A text without blanks and tabs before full-width marks, and with one blank instead of several in a row: it says the
 * same.
 */
export function withoutStrayBlanks(text: string): string {
  if (!STRAY.test(text)) return text;
  return text.replace(BLANKS, (blanks, at: number) => {
    if (BEGINS_WITH_MARK.test(text.charAt(at + blanks.length))) return '';
    return blanks.length === 1 ? blanks : ' ';
  });
}
