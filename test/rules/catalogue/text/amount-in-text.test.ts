import Big from 'big.js';
import { evaluated, given, inForm } from '../../support/given';
import { testRule } from '../../support/test-rule';

const part = (of: string, amount: number) => ({
  of,
  role: 'part' as const,
  name: '款项',
  amount: new Big(amount),
});

testRule('amount-in-text', {
  nearMisses: {
    'the same amount': given({ 'goals[0]': '申请23万元用于村级组织运转。' }),
    'the same in another unit': given({ purpose: '年度预算230,000元，用于办公。' }),
    'to the decimals that are stated': given({ purpose: '预算资金共23.0万元。', 'budget.total': 23.04 }),
    'the money of last year': given({ purpose: '上年申请预算资金20万元，本年增加。' }),
    'a part of it': given({ purpose: '其中申请资金5万元用于水电。' }),
    'a standard': given({ purpose: '按预算资金2万元/村安排。' }),
    'money that is not said to be all': given({ purpose: '购置空调3万元，水电20万元。' }),
    'what was spent': evaluated({ outcome: '共支出22.54万元。' }),
    'several amounts of what was spent': evaluated({ outcome: '办公支出2万元，水电支出20.54万元。' }),
    'the amount of a part where the total was left at 0': inForm(
      'declaration',
      { purpose: null, 'goals[0]': '申请90万元用于审计。', 'budget.total': 0 },
      { amounts: [part('execution.initial', 90)] },
    ),
    'an amount of the parts of the budget': given({
      'goals[0]': '申请5万元用于上年结转部分。',
      amounts: [part('budget.total', 5)],
    }),
    'money was spent of no execution that is told': evaluated({ execution: null, outcome: '共支出20万元。' }),
    'no amount stands in the table': given({
      'budget.total': null,
      'budget.fiscal': null,
      purpose: '申请25万元，用于办公。',
    }),
    'a unit that nobody knows': given({ moneyUnit: null, purpose: '申请25万元，用于办公。' }),
  },
  failures: {
    'another amount in a goal': [
      given({ 'goals[0]': '申请25万元用于村级组织运转。' }),
      { field: 'goals[0]', values: { found: '25万元', expected: '23万元' } },
    ],
    'another amount in the purpose, in yuan': [
      given({ purpose: '本项目年度预算资金共计235,000元。' }),
      { field: 'purpose', values: { found: '235,000元', expected: '23万元' } },
    ],
    'more than was executed': [
      evaluated({ outcome: '全年支出24万元，各村按时收到。' }),
      { field: 'outcome', values: { found: '24万元', expected: '22.54万元' } },
    ],
    'with blanks in the sentence': [
      given({ purpose: '申请 资金 25 万元，用于办公。' }),
      { field: 'purpose', values: { found: '25万元', expected: '23万元' } },
    ],
    'what another sum has is not asked for': [
      given({ purpose: '申请5万元，用于办公。', amounts: [part('execution.executed', 5)] }),
      { field: 'purpose', values: { found: '5万元', expected: '23万元' } },
    ],
  },
});
