import { NOT_APPLICABLE, type ProjectRule } from '../../rule';
import { short } from '../../support/decimals';
import { OTHER_FORMS } from '../../support/forms';
import { moneySums } from '../../support/money-sums';
import { SOURCES } from '../../support/sources';

export const partsExceedTotal: ProjectRule = {
  scope: 'project',
  id: 'parts-exceed-total',
  family: 'budget',
  severity: 'error',
  forms: OTHER_FORMS,
  title: { 'zh-CN': '分项大于合计', 'en-US': 'Parts exceed the total' },
  message: {
    'zh-CN': '合计是{total}，其分项却有{parts}，多出{difference}。',
    'en-US': 'The total is {total}, but its parts come to {parts}, which is {difference} more.',
  },
  why: {
    'zh-CN': '分项之和不会大于合计。多为合计漏填（写成0）、录错，或分项没有随合计更新。',
    'en-US':
      'Parts never come to more than their total. Usually the total was left at 0 or mistyped, or a part was not updated with it.',
  },
  source: SOURCES.form,
  check({ table }) {
    const sums = moneySums(table);
    if (sums.length === 0) return NOT_APPLICABLE;
    return sums.flatMap(({ field, total, largest, parts }) => {
      const found = parts.gt(total) ? parts : largest.gt(total) ? largest : null;
      if (found === null) return [];
      const values = { total: short(total), parts: short(found), difference: short(found.minus(total)) };
      return [{ field, values }];
    });
  },
};
