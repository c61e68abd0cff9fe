import { usualProjectCode } from '../../../domain/project-code';
import type { DocumentRule } from '../../rule';
import { duplicatesOf } from '../../support/duplicates';
import { SOURCES } from '../../support/sources';

export const codeDuplicate: DocumentRule = {
  scope: 'document',
  id: 'code-duplicate',
  family: 'form',
  severity: 'error',
  forms: 'all',
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
