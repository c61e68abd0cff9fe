import { cleanText, splitEnumerator } from '../../domain/text';

/** `目标1：` begins a goal as a number does. */
const NUMBERED = /^目标\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[:：.、]/;

/** Where a browser's copy made one line of several: after the end of a sentence, before the next number. */
const LOST_BREAK =
  /(?<=[。；;！!])[ \u00a0\u3000]+(?=目标\s*\d{1,2}\s*[:：]|\d{1,2}(?:[、．)）]|\.(?!\d))|[（(]\d{1,2}[)）])/g;

/** Whether a text is a goal with its number before it. */
export function isNumberedGoal(text: string): boolean {
  return NUMBERED.test(text);
}

function beginsGoal(line: string): boolean {
  return NUMBERED.test(line) || splitEnumerator(line)[0] !== '';
}

/**
 * Splits the one cell of a form that holds all goals: a goal begins at a line with a number. With `lost`, line breaks
 * may have become blanks.
 */
export function splitGoals(text: string, lost = false): string[] {
  const lines = (lost ? text.replace(LOST_BREAK, '\n') : text).split('\n').map((line) => line.trim());
  if (!lines.some(beginsGoal)) return text === '' ? [] : [text];
  const goals: string[] = [];
  for (const line of lines) {
    if (goals.length === 0 || beginsGoal(line)) goals.push(line);
    else goals[goals.length - 1] += `\n${line}`;
  }
  return goals.map(cleanText).filter((goal) => goal !== '');
}
