import Big from 'big.js';
import { unitShift } from '../../../domain/money';
import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../../rule';
import { SOURCES } from '../../support/sources';

/** A budget of so many times that of its neighbours is asked about. */
const SLIP = 100;

/** ... provided that it is also so many times the next largest one. */
const ABOVE_NEXT = 10;

export const budgetUnitSlip: DocumentRule = {
  scope: 'document',
  id: 'budget-unit-slip',
  family: 'budget',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '金额疑似单位有误', 'en-US': 'Money unit slipped' },
  message: {
    'zh-CN':
      '预算数{value}{unit}是其他项目中位数（{median}{unit}）的{times}倍，是否把元当作了万元，或小数点录错？',
    'en-US':
      'The budget {value}{unit} is {times} times the median of the others ({median}{unit}). Were yuan entered as 万元, or the point misplaced?',
  },
  why: {
    'zh-CN': '元与万元相差一万倍，录错一个项目就会毁掉合计。',
    'en-US': '元 and 万元 differ ten thousandfold; a single slip spoils the total.',
  },
  source: SOURCES.review,
  check(projects) {
    const values = projects.map((project) => project.budgetMagnitude).filter((value) => value > 0);
    if (values.length < 3) return NOT_APPLICABLE;
    values.sort((a, b) => a - b);
    const median = values[Math.floor((values.length - 1) / 2)] as number;
    // Several projects may have slipped together: the next largest is the largest of those that did not.
    let last = values.length - 1;
    while ((values[last] as number) >= SLIP * median) last -= 1;
    const next = values[last] as number;
    return projects.flatMap((project): PlacedResult[] => {
      const value = project.budgetMagnitude;
      // What is above the largest that did not slip has slipped itself.
      if (value < ABOVE_NEXT * next) return [];
      const unit = project.table.moneyUnit ?? '元';
      const inUnit = (yuan: number) =>
        new Big(yuan)
          .times(`1e${unitShift('元', unit)}`)
          .round(2)
          .toFixed();
      const values = {
        value: inUnit(value),
        median: inUnit(median),
        times: Math.round(value / median),
        unit,
      };
      return [{ table: project.table, field: 'budget.total', values }];
    });
  },
};
