import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { legalCode } from '../../support/legal-code';
import { SOURCES } from '../../support/sources';
import { UNKNOWN_YEAR } from '../../support/unknowns';

export const codeYear: ProjectRule = {
  scope: 'project',
  id: 'code-year',
  family: 'form',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '编码年度与预算年度', 'en-US': 'Year of the code and fiscal year' },
  message: {
    'zh-CN': '项目编码中的年度是{found}，预算年度是{expected}。',
    'en-US': 'The project code says {found}, the fiscal year is {expected}.',
  },
  why: {
    'zh-CN': '编码第7、8位是项目年度。沿用上年文件时最容易忘改；如确为结转项目，请向审核人说明。',
    'en-US':
      "Characters 7 and 8 are the year of the project, easily forgotten when last year's file is copied. If the project is carried over, tell the reviewer.",
  },
  source: SOURCES.codes,
  check({ table: { code } }, { year }) {
    const legal = code === null ? '' : legalCode(code);
    if (legal === '') return NOT_APPLICABLE;
    const found = 2000 + Number(legal.slice(6, 8));
    if (year === null) return [{ field: 'code', undecided: UNKNOWN_YEAR }];
    return found === year ? PASSED : [{ field: 'code', values: { found, expected: year } }];
  },
};
