/** How the achieved figure is held against the target figure; `≈` is 约, "about". */
export type Comparator = '≥' | '≤' | '>' | '<' | '=' | '≈';

/** What turns a word into its opposite: 不低于, 不得少于, 不能超过, 没有超过, 避免低于. */
const NOT =
  '(?:(?:[不未勿无]|没有?)(?:应当|可以|能够|允许|得|能|应|可|宜|要|会|许|准|再)?|避免|防止|杜绝|禁止|严禁)';

const AT_LEAST = `(?:[大高多]于|超过)或?等于|(?:等于|达到)或(?:[大高多]于|超过)|${NOT}(?:低于|少于|小于)`;
const AT_MOST = `[小低少]于或?等于|等于或[小低少]于|${NOT}(?:高于|超过|多于|大于)`;

/** Ways of writing a comparator before a figure that mean exactly that. */
const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`^(?:=?[≥≧⩾≮]+=?|>\\/?=|=>|${AT_LEAST}|至少)`), '≥'],
  [new RegExp(`^(?:=?[≤≦⩽≯]+=?|<\\/?=|=<|${AT_MOST}|至多)`), '≤'],
  [/^(?:>|〉|大于|高于|多于|超过)/, '>'],
  [/^(?:<|〈|小于|低于|少于)/, '<'],
  [/^(?:={1,2}|等于)/, '='],
  [/^(?:≈|约)/, '≈'],
];

/** Words before a figure from which the comparator follows, though they say more than it. */
const WORDS: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`^(?:.{0,20}(?:(?<![不未没有])(?:达到|达)|至少|${AT_LEAST})|最低|最少|下限)$`), '≥'],
  [
    new RegExp(
      `^(?:.{0,20}(?:控制在|限制在|限定在|至多|${AT_MOST}|${NOT}(?:超|超出|突破))|最高|最多|上限|限额)$`,
    ),
    '≤',
  ],
  [/^(?:.{0,20}(?:超过|超出|大于|高于|多于)|超|逾)$/, '>'],
  [/^(?:不足|不满|不到|.{0,20}(?:低于|小于|少于|未(?:满|到|达到?)|没有?达到|达不到))$/, '<'],
  [/^(?:大约|大概|大致|近|将近|接近|.{0,20}约为?)$/, '≈'],
];

/**
 * Words behind a figure. 以上, 以下 and 以内 include the figure itself, as in law (民法典 第1259条).
 */
const ENDINGS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:及其?|或|含)?(?:以上|之上)$/, '≥'],
  [/(?:(?:及其?|或|含)?(?:以下|之下)|以内|之内|内)$/, '≤'],
  [/(?:左右|上下)$/, '≈'],
];

/** Takes the comparator off the start of a text without blanks; null where it begins with none. */
export function leadingComparator(text: string): { comparator: Comparator; rest: string } | null {
  for (const [pattern, comparator] of SIGNS) {
    const found = pattern.exec(text)?.[0];
    // A colon may stand between both: `≥：95%`.
    if (found !== undefined) return { comparator, rest: text.slice(found.length).replace(/^:/, '') };
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
