import { withoutBlanks } from '../../../domain/text';
import Big from 'big.js';
import { convertAmount, isMoneyUnit, type Amount } from '../../../domain/money';
import type { TextProblem, TextRule } from '../../rule';
import { isRounded } from '../../support/decimals';
import { SOURCES } from '../../support/sources';
import type { TextPlace } from '../../support/text-places';
import type { ProjectTable } from '../../../domain/project-table';

const AMOUNT = '(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?)(亿元|百万元|万元|千元|元)';
/** Money of somebody else, of another time, or for one share of it. */
const NOT_ALL =
  '(?<!(?:上年|去年|往年|每年|每|其中|中央|省级|市级|县级|区级|上级|分批|首批|人均|增加|减少).{0,4})';
/** What a text says that the project asks for. */
const PLANNED = new RegExp(
  `${NOT_ALL}(?:申请|预算总额|预算金额|预算资金|总预算|资金总额|年度预算)(?:财政|预算|专项|项目)?(?:资金|经费)?(?:共计|总计|合计|共|为|约)?${AMOUNT}(?!/|每|的)`,
);
/** What a text says that was spent. */
const SPENT = new RegExp(
  `${NOT_ALL}(?:执行|支出|支付|使用|完成)(?:财政|预算|专项|项目)?(?:资金|经费|支出|数|金额)?(?:共计|总计|合计|共|为|约)?${AMOUNT}(?!/|每|的)`,
);
const ANY_AMOUNT = new RegExp(AMOUNT, 'g');

/** The amounts of a table that a text of this place may state, the likeliest first. */
function stated(place: TextPlace, { budget, execution, amounts }: ProjectTable): Amount[] {
  const isOutcome = place === 'outcome';
  const sums = isOutcome ? ['execution.executed'] : ['budget.total', 'execution.initial'];
  const parts = amounts.filter(({ of }) => sums.includes(of)).map(({ amount }) => amount);
  const own = isOutcome
    ? [execution?.executed]
    : [budget.total, budget.fiscal, execution?.budget, execution?.initial];
  return [...own, ...parts].filter((amount): amount is Amount => amount != null);
}

function problemOf(text: string, place: TextPlace, table: ProjectTable): TextProblem | null {
  const isOutcome = place === 'outcome';
  const plain = withoutBlanks(text.normalize('NFKC'));
  const [, digits = '', unit = ''] = (isOutcome ? SPENT : PLANNED).exec(plain) ?? [];
  const amounts = stated(place, table);
  const [amount] = amounts;
  const own = table.moneyUnit;
  if (!isMoneyUnit(unit) || amount === undefined || own === null) return null;
  // Of several amounts nobody can tell whether the first is all.
  if (isOutcome && [...plain.matchAll(ANY_AMOUNT)].length > 1) return null;
  const written = new Big(digits.replaceAll(',', ''));
  if (amounts.some((one) => isRounded(written, convertAmount(one, own, unit)))) return null;
  return { values: { found: `${digits}${unit}`, expected: `${amount.toFixed()}${own}` } };
}

export const amountInText: TextRule = {
  scope: 'text',
  id: 'amount-in-text',
  family: 'text',
  severity: 'warning',
  forms: 'all',
  places: ['purpose', 'goal', 'outcome'],
  title: { 'zh-CN': '文字中的金额与表中不符', 'en-US': 'Amount in a text against the table' },
  message: {
    'zh-CN': '文字写的是{found}，表中的金额是{expected}。',
    'en-US': 'The text says {found}, the table has {expected}.',
  },
  why: {
    'zh-CN': '申请、预算或支出的金额在文字和表格中应当一致，多为改了表格没有改文字。',
    'en-US':
      'What is asked for or spent is one amount in text and table. Usually only the table was updated.',
  },
  source: SOURCES.review,
  check(text, place, { table }) {
    return /\d\s{0,3}[亿百万千]{0,2}元/.test(text) ? problemOf(text, place, table) : null;
  },
};
