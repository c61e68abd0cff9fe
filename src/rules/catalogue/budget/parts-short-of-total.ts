import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { short } from '../../support/decimals';
import { OTHER_FORMS } from '../../support/forms';
import { moneySums } from '../../support/money-sums';
import { SOURCES } from '../../support/sources';

export const partsShortOfTotal: ProjectRule = {
  scope: 'project',
  id: 'parts-short-of-total',
  family: 'budget',
  severity: 'warning',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '分项之和不足合计', 'en-US': 'Parts fall short of the total' },
  message: {
    'zh-CN': '合计是{total}，各分项相加只有{parts}，差{difference}。',
    'en-US': 'The total is {total}, but its parts add up to {parts} only; {difference} is missing.',
  },
  why: {
    'zh-CN': '表中列出了各分项，相加应等于合计。请核对是合计录错、分项录错，还是漏了一项。',
    'en-US':
      'Where a table lists the parts, they come to the total. Find out whether the total or a part was mistyped, or one is missing.',
  },
  source: SOURCES.form,
  check({ table }) {
    const sums = moneySums(table).filter(({ isWhole }) => isWhole);
    if (sums.length === 0) return NOT_APPLICABLE;
    return sums.flatMap(({ field, total, most }) => {
      if (most.gte(total)) return [];
      const values = { total: short(total), parts: short(most), difference: short(total.minus(most)) };
      return [{ field, values }];
    });
  },
};
