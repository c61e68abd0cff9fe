import { isLegalProjectCode, usualProjectCode } from '../../domain/project-code';
import { duplicatesOf } from '../duplicates';
import { memo } from '../memo';
import type { ProjectFacts } from '../project-facts';
import { NOT_APPLICABLE, PASSED, type DocumentRule, type PlacedResult, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { UNKNOWN_YEAR } from '../unknowns';

/** The code as it should be written, where that is a legal one; null of any other. */
const legalCode = memo((code) => {
  const usual = usualProjectCode(code);
  return isLegalProjectCode(usual) ? usual : '';
});

const codeForm: ProjectRule = {
  scope: 'project',
  id: 'code-form',
  family: 'form',
  severity: 'error',
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
  check({ table: { code } }) {
    if (code === null) return NOT_APPLICABLE;
    const legal = legalCode(code);
    if (legal === code) return PASSED;
    const fix = legal === '' ? {} : { fix: { field: 'code', value: legal } };
    return [{ field: 'code', values: { value: code, length: code.length }, ...fix }];
  },
};

const codeYear: ProjectRule = {
  scope: 'project',
  id: 'code-year',
  family: 'form',
  severity: 'warning',
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

const codeDuplicate: DocumentRule = {
  scope: 'document',
  id: 'code-duplicate',
  family: 'form',
  severity: 'error',
  title: { 'zh-CN': '项目编码重复', 'en-US': 'Duplicate project code' },
  message: {
    'zh-CN': '项目编码{value}在“{other}”中也出现，同一编码只能对应一个项目。',
    'en-US': 'Project code {value} also stands on "{other}"; a code belongs to one project only.',
  },
  why: {
    'zh-CN': '编码重复会使汇总重复计数。请核对是复制后忘改编码，还是同一张表存了两份。',
    'en-US':
      'A double code counts twice in the sums. Either the code was not changed after copying, or the table is there twice.',
  },
  source: SOURCES.codes,
  check: (projects) =>
    duplicatesOf(projects, 'code', ({ table }) => (table.code === null ? '' : usualProjectCode(table.code))),
};

const nameDuplicate: DocumentRule = {
  scope: 'document',
  id: 'name-duplicate',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '项目名称重复', 'en-US': 'Duplicate project name' },
  message: {
    'zh-CN': '项目名称“{value}”在“{other}”中也出现。',
    'en-US': 'Project name "{value}" also stands on "{other}".',
  },
  why: {
    'zh-CN': '两个项目同名，审核人无法区分。请在名称中写明年度或事项的不同。',
    'en-US': 'A reviewer cannot tell two projects of one name apart. Say in the name how they differ.',
  },
  source: SOURCES.review,
  check: (projects) =>
    duplicatesOf(projects, 'name', ({ table }) => table.name?.normalize('NFKC').replace(/\s+/g, '') ?? ''),
};

/** The region that most codes name, provided that it is more than half of them. */
function usualRegion(projects: readonly ProjectFacts[]): string | null {
  const counts = new Map<string, number>();
  let legal = 0;
  for (const { table } of projects) {
    const code = table.code === null ? '' : legalCode(table.code);
    if (code === '') continue;
    legal += 1;
    const region = code.slice(0, 6);
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  for (const [region, count] of counts) if (count * 2 > legal) return region;
  return null;
}

const codeRegion: DocumentRule = {
  scope: 'document',
  id: 'code-region',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '编码区划不一致', 'en-US': 'Region of the code' },
  message: {
    'zh-CN': '项目编码的区划是{found}，工作簿中其他项目多为{expected}。',
    'en-US': 'The code names region {found}, most others in the workbook {expected}.',
  },
  why: {
    'zh-CN': '同一单位的项目应属同一行政区划，请核对编码前6位是否录错。',
    'en-US': 'Projects of one agency lie in one region. Check the first six digits of the code.',
  },
  source: SOURCES.codes,
  check(projects) {
    const expected = usualRegion(projects);
    if (expected === null || projects.length < 3) return NOT_APPLICABLE;
    return projects.flatMap(({ table }): PlacedResult[] => {
      const code = table.code === null ? '' : legalCode(table.code);
      if (code === '' || code.startsWith(expected)) return [];
      return [{ table, field: 'code', values: { found: code.slice(0, 6), expected } }];
    });
  },
};

export const CODE_RULES = [codeForm, codeYear, codeDuplicate, nameDuplicate, codeRegion] as const;
