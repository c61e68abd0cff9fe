import { normaliseLabel } from '../../domain/text';

/** Longer texts are no labels, however much is taken off them. */
export const LONGEST_LABEL = 60;

/** Marks before a label that a form prints for who fills it in. */
const MARKS = /^[*★☆●·#△]+/;
/** Numbers in circles or brackets, which are one character each: ①财政拨款, 其中：⑴上年结转. */
const CIRCLED = /^(\s*(?:其中[:：]?\s*)?)[①-⑳⑴-⒇❶-❿]\s*[、.．]?/;
const ENUMERATOR =
  /^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）])/;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;

const LAST_BRACKET = /(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/;

/** Brackets of other kinds: 预算数〔万元〕, 预算数［万元］. */
const OTHER_BRACKETS = /[〔〈〖{]([^〔〕〈〉〖〗{}]*)[〕〉〗}]/g;

/**
 * The ways in which the vocabulary may have a label, the most exact first: white space, colons, marks before it and
 * 其中 go, then brackets, then a number before it.
 */
export function labelKeys(text: string): string[] {
  const exact = normaliseLabel(text.replace(CIRCLED, '$1'))
    .replace(OTHER_BRACKETS, '($1)')
    .replace(MARKS, '')
    .replace(/^其中/, '');
  const keys = [exact];
  const add = (key: string) => {
    if (key !== '' && !keys.includes(key)) keys.push(key);
  };
  add(exact.replace(LAST_BRACKET, ''));
  add(exact.replace(BRACKETS, ''));
  const unnumbered = exact.replace(ENUMERATOR, '').replace(/^其中/, '');
  if (unnumbered !== exact) {
    add(unnumbered);
    add(unnumbered.replace(BRACKETS, ''));
  }
  return keys;
}
