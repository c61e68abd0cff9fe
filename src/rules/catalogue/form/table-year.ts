import { yearOfCode } from '../../../domain/project-code';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { legalCode } from '../../support/legal-code';
import { SOURCES } from '../../support/sources';

export const tableYear: ProjectRule = {
  scope: 'project',
  id: 'table-year',
  family: 'form',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '表上的年度与预算年度', 'en-US': 'Year of the table and fiscal year' },
  message: {
    'zh-CN': '本表写的是{found}年度，预算年度是{expected}。',
    'en-US': 'The table says {found}, the fiscal year is {expected}.',
  },
  why: {
    'zh-CN':
      '同一工作簿里混有其他年度的表，汇总就把两年的资金加在一起。请把它移到那一年的工作簿，或改正年度。',
    'en-US':
      'With tables of several years in one workbook, the summary adds the money of two years. Move the table to the workbook of its year, or correct the year.',
  },
  source: SOURCES.review,
  check({ table: { code, year: found } }, { year }) {
    if (found === null || year === null) return NOT_APPLICABLE;
    if (found === year) return PASSED;
    // Where the code is of that year as well, the rule code-year says so.
    if (code !== null && yearOfCode(legalCode(code)) === found) return NOT_APPLICABLE;
    return [{ field: 'year', values: { found, expected: year } }];
  },
};
