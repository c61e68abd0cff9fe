/**
 * Characters that would act on a terminal instead of being seen on it: controls, line breaks within a text, marks that
 * turn the direction of writing, and the invisible separators of lines and paragraphs.
 */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Those of them that JSON lets through. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text as one line that a terminal shows as it is: whatever would act on the terminal is written as `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** JSON that says the same and reaches a terminal without acting on it. */
export function visibleJson(json: string): string {
  return json.replace(UNSEEN_IN_JSON, escaped);
}
