import { given, read } from '../../support/given';
import { testRule } from '../../support/test-rule';

const total = (value: number, numberFormat?: string) => read({ 'budget.total': { value, numberFormat } });

const shown = (figure: string) => ({ 'zh-CN': `“${figure}”`, 'en-US': `"${figure}"` });

testRule('amount-shown-otherwise', {
  nearMisses: {
    'an amount without a format': total(30.9),
    'an amount that is rounded': total(30.94, '0.0'),
    'an amount with its unit': total(30.9, '0.00"万元"'),
    'a negative amount in brackets': total(-30.9, '0.00;(0.00)'),
    'a date where no amount is meant': read({
      'indicators[2].target': { value: 45291, numberFormat: 'yyyy/m/d' },
    }),
    'a text': read({ 'budget.total': { value: '30.9', numberFormat: 'yyyy/m/d' } }),
  },
  failures: {
    'an amount shown as a date': [
      total(30.9, 'yyyy/m/d'),
      { field: 'budget.total', values: { value: '30.9', shown: shown('1900年1月30日') } },
    ],
    'a decimal point set by the format': [
      read({ 'budget.fiscal': { value: 309000, numberFormat: '0!.0000' } }),
      { field: 'budget.fiscal', values: { value: '309000', shown: shown('30.9000') } },
    ],
    'an amount that is scaled': [
      total(309000, '0.0,"千"'),
      { field: 'budget.total', values: { value: '309000', shown: shown('309.0千') } },
    ],
    'an amount shown as a percentage': [
      total(30.9, '0%'),
      { field: 'budget.total', values: { value: '30.9', shown: shown('3090%') } },
    ],
    'a negative amount that is red alone': [
      total(-30.9, '0.00;[Red]0.00'),
      { field: 'budget.total', values: { value: '-30.9', shown: shown('30.90') } },
    ],
    'an amount that is hidden': [
      total(30.9, ';;;'),
      { field: 'budget.total', values: { value: '30.9', shown: { 'zh-CN': '空白', 'en-US': 'nothing' } } },
    ],
  },
  notApplicable: { 'a table that was never read': given() },
});
