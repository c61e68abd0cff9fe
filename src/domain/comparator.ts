/** How the achieved figure is held against the target figure; `≈` is 约, "about". */
export type Comparator = '≥' | '≤' | '>' | '<' | '=' | '≈';

/** Ways of writing a comparator before a figure that mean exactly that. */
const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|≧|⩾|大于等于|大于或等于|不低于|不少于|不小于|至少)/, '≥'],
  [/^(?:≤|<=|=<|≦|⩽|小于等于|小于或等于|不高于|不超过|不多于|不大于|至多)/, '≤'],
  [/^(?:>|大于|高于|多于|超过)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:=|等于)/, '='],
  [/^(?:≈|约)/, '≈'],
];

/** Words before a figure from which the comparator follows, though they say more than it. */
const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:.{0,20}(?:达到|达|不少于|不低于)|最低|最少|下限)$/, '≥'],
  [/^(?:.{0,20}(?:控制在|限制在|限定在|不超过?|不突破|不高于)|最高|最多|上限|限额)$/, '≤'],
  [/^(?:.{0,20}超过)$/, '>'],
  [/^(?:不足|不满|.{0,20}低于)$/, '<'],
  [/^(?:大约|大概|大致|.{0,20}约为?)$/, '≈'],
];

/**
 * Words behind a figure. 以上, 以下 and 以内 include the figure itself, as in law (民法典 第1259条).
 */
const ENDINGS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:及|或)?(?:以上|之上)$/, '≥'],
  [/(?:(?:及|或)?(?:以下|之下)|以内|之内|内)$/, '≤'],
  [/(?:左右|上下)$/, '≈'],
];

/** Takes the comparator off the start of a text without blanks; null where it begins with none. */
export function leadingComparator(text: string): { comparator: Comparator; rest: string } | null {
  for (const [pattern, comparator] of SIGNS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { comparator, rest: text.slice(found.length) };
  }
  return null;
}

/** The comparator that the words before a figure imply (`达到`, `控制在`), or null. */
export function comparatorOfWords(words: string): Comparator | null {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Takes the comparator off the end of a text (`23个以上`, `24000元以内`); null where it ends with none. */
export function trailingComparator(text: string): { comparator: Comparator; rest: string } | null {
  for (const [pattern, comparator] of ENDINGS) {
    const rest = text.replace(pattern, '');
    if (rest !== text) return { comparator, rest };
  }
  return null;
}
