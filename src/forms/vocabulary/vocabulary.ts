import { memo } from '../../domain/memo';
import { composedMeaning } from './composed';
import {
  BLOCK_LABELS,
  GOAL_LABELS,
  INDICATOR_BLOCKS,
  ITEM_AMOUNT,
  ITEM_COLUMNS,
  NUMBERED_GOAL,
} from './goal-labels';
import { isFootLabel, SUM_LABELS } from './endings';
import { AGENCY_LABELS, DEPARTMENT_LABELS, HEAD_LABELS } from './head-labels';
import { ACTUAL_SO_FAR, INDICATOR_COLUMNS, PROSPECT_COLUMNS, REASONS } from './indicator-columns';
import { labelKeys, LONGEST_LABEL } from './label-key';
import type { Meaning } from './meaning';
import {
  BREAKDOWN_LABELS,
  EXECUTED_SO_FAR,
  EXECUTION_COLUMNS,
  MONEY_LABELS,
  RATE_SO_FAR,
} from './money-labels';

export type { Meaning } from './meaning';

type Draft = { -readonly [key in keyof Omit<Meaning, 'key' | 'written'>]: Meaning[key] };

function build(): ReadonlyMap<string, Draft> {
  const words = new Map<string, Draft>();
  const add = (names: Iterable<string>, meaning: Draft) => {
    for (const name of names) words.set(name, { ...words.get(name), ...meaning });
  };
  const addAll = <Key extends string>(
    lists: Readonly<Record<Key, readonly string[]>>,
    meaning: (key: Key) => Draft,
  ) => {
    for (const key of Object.keys(lists) as Key[]) add(lists[key], meaning(key));
  };
  addAll(HEAD_LABELS, (field) => ({ field }));
  AGENCY_LABELS.forEach((names, agency) => add(names, { agency }));
  add(DEPARTMENT_LABELS, { isDepartment: true });
  addAll(MONEY_LABELS, (money) => ({ money }));
  addAll(EXECUTION_COLUMNS, (execution) => ({ execution }));
  add(BREAKDOWN_LABELS, { isBreakdown: true });
  addAll(GOAL_LABELS, (goals) => ({ goals }));
  addAll(BLOCK_LABELS, (block) => ({ block }));
  addAll(INDICATOR_BLOCKS, (scope) => ({ block: 'indicators' as const, scope }));
  add(ITEM_COLUMNS, { item: 'other' });
  add(ITEM_AMOUNT, { item: 'amount' });
  addAll(INDICATOR_COLUMNS, (column) => ({ column }));
  for (const prospect of PROSPECT_COLUMNS) add([prospect], { prospect });
  for (const reason of REASONS) add([reason], { reason });
  add(SUM_LABELS, { isSum: true });
  return words;
}

const WORDS = build();

/** Signs that may stand behind a label: white space, colons, brackets, and the digit of a numbered goal. */
const BEHIND = /[\s:：)）\]】］〕〉〗}｝\d\u200b\u2060\ufeff]/;
/** How words end: a text with another end is no label, which spares looking up most texts of a document. */
const ENDS: ReadonlySet<string> = new Set([
  ...[...WORDS.keys()].flatMap((word) => word.at(-1) ?? []),
  // Of the patterns: 执行数, 完成情况, 完成值, 目标三, what isFootLabel knows, and composed labels.
  ...'数率况值一二三四五六七八九十人话期间章名字导见额计模排款助套金限重分因析施据源述释义法则准门位号标年围算划结能动息现途局体项议付券符径室式质点址型性类别次态源容商箱码资量平程',
]);

/** Words that have a number in them. */
function byPattern(key: string): Draft | null {
  if (EXECUTED_SO_FAR.test(key)) return { execution: 'executed' };
  if (RATE_SO_FAR.test(key)) return { execution: 'rate' };
  if (ACTUAL_SO_FAR.test(key)) return { column: 'actual' };
  if (NUMBERED_GOAL.test(key)) return { goals: 'year' };
  return isFootLabel(key) ? { isFoot: true } : composedMeaning(key);
}

/** `总体目标（2024年—2026年）`: several years are no one year. */
const SEVERAL_YEARS = /(?:19|20)\d\d年?\s*[-—–~～至到]+\s*(?:19|20)\d\d/;

/** Looks up a text that is short enough for a label. */
const lookUp = memo((text: string): Meaning | null => {
  const keys = labelKeys(text);
  // A word that the vocabulary has as such, in whatever way it is written, means that and nothing else.
  for (const find of [(key: string) => WORDS.get(key), byPattern]) {
    for (const key of keys) {
      const word = find(key);
      if (!word) continue;
      const isFoot = word.isFoot ?? isFootLabel(key);
      const goals = word.goals === 'any' && SEVERAL_YEARS.test(text) ? 'longTerm' : word.goals;
      return { key, ...word, ...(goals && { goals }), ...(isFoot && { isFoot }), written: text };
    }
  }
  return null;
});

/** What a label means, in whatever way it is written; null of any other text. */
export function meaningOf(text: string): Meaning | null {
  const last = text.at(-1);
  if (last === undefined || text.length > LONGEST_LABEL || !(ENDS.has(last) || BEHIND.test(last)))
    return null;
  return lookUp(text);
}

/** Month (1-12) of a column of the spending plan (`3月底`), or null. */
export function planMonth(text: string): number | null {
  if (text.length > 12) return null;
  const month = /^(?:截至|至)?(\d{1,2})月(?:底|末)?(?:前)?$/.exec(
    text.normalize('NFKC').replace(/[\s:：]/g, ''),
  );
  const number = Number(month?.[1] ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}
