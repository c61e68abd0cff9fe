import { DEFAULT_FORM } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { legalCode } from '../../support/legal-code';
import { SOURCES } from '../../support/sources';

/** Region, year and the letter of the kind. */
const BEGINNING = /^\d{8}[A-Z].{7}/i;

export const codeForm: ProjectRule = {
  scope: 'project',
  id: 'code-form',
  family: 'form',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '项目编码格式', 'en-US': 'Form of the project code' },
  message: {
    'zh-CN':
      '项目编码“{value}”不是合法编码：应为区划6位＋年度2位＋类别字母＋12位字母或数字，共21位，现为{length}位。',
    'en-US':
      'Project code "{value}" is not legal: region 6 digits, year 2 digits, a letter and 12 letters or digits make 21 characters; this has {length}.',
  },
  why: {
    'zh-CN': '编码有误时，该表无法与预算系统中的项目对应。请从预算系统复制编码，并把单元格设为文本格式。',
    'en-US':
      'A table with a wrong code cannot be matched with the project in the budget system. Copy the code from there into a cell of format Text.',
  },
  source: SOURCES.codes,
  check({ table: { code, form } }) {
    if (code === null) return NOT_APPLICABLE;
    const legal = legalCode(code);
    // Other forms ask for no code of this make: one that does not begin like it is that of another system.
    if (form !== DEFAULT_FORM && legal === '' && !BEGINNING.test(code)) return NOT_APPLICABLE;
    if (legal === code) return PASSED;
    const fix = legal === '' ? {} : { fix: { field: 'code', value: legal } };
    return [{ field: 'code', values: { value: code, length: code.length }, ...fix }];
  },
};
