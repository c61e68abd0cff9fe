import { NOT_APPLICABLE, type DocumentRule, type PlacedResult } from '../../rule';
import { SOURCES } from '../../support/sources';

export const moneyUnitDiffers: DocumentRule = {
  scope: 'document',
  id: 'money-unit-differs',
  family: 'form',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '金额单位不统一', 'en-US': 'Money units differ' },
  message: {
    'zh-CN': '本表以{found}为单位，本工作簿以{expected}为单位。',
    'en-US': 'This table is in {found}, the workbook is in {expected}.',
  },
  why: {
    'zh-CN': '单位不同本身不错，汇总会自动换算，但容易看错一万倍，请核对数额。',
    'en-US':
      'That is not wrong, and sums are converted; but it is easy to be off by ten thousand, so check the amounts.',
  },
  source: SOURCES.review,
  check(projects, { moneyUnit: expected }) {
    if (expected === null) return NOT_APPLICABLE;
    return projects.flatMap(({ table }): PlacedResult[] => {
      const found = table.moneyUnit;
      return found === null || found === expected
        ? []
        : [{ table, field: 'moneyUnit', values: { found, expected } }];
    });
  },
};
