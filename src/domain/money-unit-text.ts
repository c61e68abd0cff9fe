import { memo } from './memo';
import type { MoneyUnit } from './money';
import { PLAIN_SIGNS, UNIT_WORDS } from './money-words';
import { isPlaceholder, squeezed, withoutInvisible } from './text';

/** What so many zeros behind a 1 are called. */
const POWERS = ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿'];

/** A unit that is written as an amount: `单位：10000元`, `单位：1万元`, or without its label. */
const COUNTED_UNIT = /(?<=^|单位[:(]?)1([0,]{0,10})(?=[百千万亿]*元\)?$)/;

/** `以万元为单位`, which says the same as `单位：万元`. */
const AS_UNIT = /以((?:人民币)?[百千万亿]?元)为(?:金额|货币|计量)?单位/;

const plainUnit = (text: string): string =>
  // A blank behind a unit parts it from what follows: 单位：万元  表号：01.
  squeezed(text.trim().replace(/(元)\s+/g, '$1|'))
    .replace(/[圆圓仟佰拾萬億幣單]/g, (sign) => PLAIN_SIGNS[sign] as string)
    .replace(AS_UNIT, '单位:$1')
    .replace(COUNTED_UNIT, (_, zeros: string) => POWERS[zeros.replaceAll(',', '').length] ?? `1${zeros}`);

/** What a text says about the unit of money. */
export type StatedUnit =
  | { kind: 'unit'; unit: MoneyUnit }
  /** The text names no unit at all. */
  | { kind: 'none' }
  /** It names a unit that is not understood (美元, 吨, 万元 and 元 both): amounts in it are unknown. */
  | { kind: 'notUnderstood'; written: string };

const NONE: StatedUnit = { kind: 'none' };

const RENMINBI = /人民币|RMB|CNY|[¥￥]/gi;
/** A unit of money, ours or another's: a currency of another country, or a multiple that the forms do not have. */
const MONEY_WORD =
  /(?:[元币円]|美金|英镑|卢布|法郎|外汇)$|^[十百千万亿]*元[/每]|^[十百千]*[万亿]亿?$|^[十百千]+$|USD|EUR|GBP|JPY|HKD|[$€£]/i;
/** Words that end in 元 and are no money. */
const NO_MONEY = /[单多公次状纪]元$/;
/** Units of other things than money. */
const MEASURE =
  /^(?:个|人|人次|名|次|户|家|台|套|件|辆|吨|万吨|千克|公斤|克|米|公里|千米|亩|公顷|平方米|立方米|天|日|月|年|小时|项|处|所|座|本|册|份|张|场|期|批|村|头|只|株|升|度|千瓦时|%|‰)$/;
/** How the names of offices end: `单位：财政所` tells an agency. */
const AGENCY_END =
  /[局所镇乡院会处室部厅委办校站队社村府馆园厂库县市区省科股团组行段场]$|中心|公司|街道|大学|中学|小学|本级/;
/** Longer words are no units. */
const LONGEST_UNIT = 4;

/** Words between the label and the unit: 注：本表金额单位均为万元. */
const IS = '(?:(?:均|都|一律|统一)?[为是](?=(?:人民币)?[百千万亿]?元))?';
/** The labels before a unit; the first one says that what follows is a unit of money and nothing else. */
const MONEY_LABEL = new RegExp(`(?:金额|货币|资金)(?:计量)?单位${IS}`, 'g');
const UNIT_LABEL = new RegExp(`(?:计量|度量)?单位${IS}`, 'g');
const CURRENCY_LABEL = /币种|币别/g;

interface Words {
  units: Set<MoneyUnit>;
  /** Words of money that are none of our units. */
  strange: string[];
  measures: string[];
  others: string[];
}

function sortWords(words: readonly string[]): Words {
  const sorted: Words = { units: new Set(), strange: [], measures: [], others: [] };
  for (const word of words) {
    const unit = UNIT_WORDS.get(word);
    if (unit !== undefined) sorted.units.add(unit);
    else if (/\d/.test(word)) sorted.others.push(word);
    else if (MONEY_WORD.test(word) && !NO_MONEY.test(word)) sorted.strange.push(word);
    else if (MEASURE.test(word)) sorted.measures.push(word);
    else sorted.others.push(word);
  }
  return sorted;
}

/** One unit, several or strange ones, or none of them (null). */
function decide({ units, strange }: Words, text: string): StatedUnit | null {
  const [unit, second] = units;
  if (unit !== undefined && second === undefined && strange.length === 0) return { kind: 'unit', unit };
  return unit === undefined && strange.length === 0
    ? null
    : { kind: 'notUnderstood', written: withoutInvisible(text).trim() };
}

const SEPARATOR = /[|:,;、()[\]{}【】〔〕〈〉〖〗《》。·]+/;
/** Longer texts are prose. */
const LONGEST_STATEMENT = 60;

/**
 * What a cell says that states the unit, with or without its label: `万元`, `单位：人民币万元`, `万元（人民币）`,
 * `币种：人民币 单位：万元`, `金额单位:元`. A short word that is no unit is one that is not understood, unless it ends as
 * the names of offices do. For cells that are known to state the unit, or that have the label 单位; of other texts it is
 * no test.
 */
export function statedMoneyUnit(text: string): StatedUnit {
  return text.length > LONGEST_STATEMENT ? NONE : readStatement(text);
}

/** The end of a bracket whose beginning stands elsewhere, as lines of a PDF are torn: the 元 of `（万元）` is no unit. */
const TORN = /^[百千万亿]*元[)\]】〕]/;

const readStatement = memo((text: string): StatedUnit => {
  const plain = plainUnit(text);
  if (TORN.test(plain)) return { kind: 'notUnderstood', written: withoutInvisible(text).trim() };
  const isMoney = plain.search(MONEY_LABEL) >= 0;
  const isCurrency = plain.search(CURRENCY_LABEL) >= 0;
  const words = plain
    .replace(MONEY_LABEL, '|')
    .replace(UNIT_LABEL, '|')
    .replace(CURRENCY_LABEL, '|')
    .replace(RENMINBI, '')
    .split(SEPARATOR)
    .filter((word) => word !== '');
  const sorted = sortWords(words);
  const decided = decide(sorted, text);
  if (decided) return decided;
  const { measures } = sorted;
  const others = sorted.others.filter((word) => !isPlaceholder(word));
  // An amount (5美元) is no unit.
  const isShort = others.some(
    (word) => word.length <= LONGEST_UNIT && !AGENCY_END.test(word) && !/\d/.test(word),
  );
  const isCurrencyAlone = words.length === 0 && plain.search(RENMINBI) >= 0 && !isCurrency;
  return measures.length > 0 || isCurrencyAlone || (others.length === 1 && (isMoney || isShort))
    ? { kind: 'notUnderstood', written: withoutInvisible(text).trim() }
    : NONE;
});

/** Whether a text names the currency of the country and no unit: `人民币`. It says nothing beside one that does. */
export function isCurrencyAlone(text: string): boolean {
  const plain = plainUnit(text).replace(CURRENCY_LABEL, '').replace(SEPARATOR, '');
  return plain !== '' && plain.replace(RENMINBI, '').replace(SEPARATOR, '') === '';
}

/** A unit at the end of a label without a bracket: `预算数万元`, `预算数/元`. */
const TAIL = /(?<!\d)(?:[十百千]?[万亿]|[百千])(?:[美港欧日澳加韩]?元)$|\/元$|[美港欧日澳加韩]元$/;

/**
 * What the label of an amount says about its unit, in a bracket or at the end: `预算数（万元）`, `资金情况（单位：元）`.
 * For labels of amounts of money only; other words in the label and other brackets, as in `全年预算数（A）`, say nothing.
 */
export function labelMoneyUnit(text: string): StatedUnit {
  return text.length > LONGEST_STATEMENT ? NONE : readLabel(text);
}

const readLabel = memo((text: string): StatedUnit => {
  const plain = plainUnit(text).replace(RENMINBI, '').replace(UNIT_LABEL, '|');
  const [label = '', ...bracketed] = plain.split(SEPARATOR);
  const tails = [label, ...bracketed].flatMap((part) => TAIL.exec(part)?.[0].replace('/', '') ?? []);
  const sorted = sortWords([...bracketed, ...tails].filter((word) => word !== ''));
  const { measures } = sorted;
  const asUnit = measures.filter((word) => word !== '%' && word !== '年' && word !== '月' && word !== '日');
  return (
    decide(sorted, text) ??
    (asUnit.length > 0 ? { kind: 'notUnderstood', written: withoutInvisible(text).trim() } : NONE)
  );
});

/** The money unit that a cell states, see {@link statedMoneyUnit}; null when it names none or one not understood. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  const stated = statedMoneyUnit(text);
  return stated.kind === 'unit' ? stated.unit : null;
}

/** Behind 万 and 亿 alone stands what they count, unless money is meant: `250万`. */
const LEADING_UNIT = /^(?:百万元|[千万亿]?元|(?:百万|[万亿])(?=$|[/·每]))/;

/** The money unit that the unit of a figure begins with, and how it is written: `元/人·月` gives 元. Null of others. */
export function moneyOfUnit(unit: string): { unit: MoneyUnit; written: string } | null {
  const written = LEADING_UNIT.exec(unit)?.[0] ?? '';
  const money = UNIT_WORDS.get(written);
  return money === undefined ? null : { unit: money, written };
}
