import { withoutBlanks } from '../../../domain/text';
import type { DocumentRule } from '../../rule';
import { duplicatesOf } from '../../support/duplicates';
import { SOURCES } from '../../support/sources';

export const nameDuplicate: DocumentRule = {
  scope: 'document',
  id: 'name-duplicate',
  family: 'form',
  severity: 'warning',
  forms: 'all',
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
    duplicatesOf(projects, 'name', ({ table }) => withoutBlanks(table.name?.normalize('NFKC') ?? '')),
};
