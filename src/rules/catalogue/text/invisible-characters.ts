import { fieldValue } from '../../../domain/field-paths';
import type { FieldPath } from '../../../domain/place';
import type { ProjectTable } from '../../../domain/project-table';
import { repairField } from '../../../domain/repair-field';
import { hasInvisible } from '../../../domain/text';
import { NOT_APPLICABLE, type FieldFix, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** The repair that writes what was read of a cell, where the cell holds nothing else. */
function cleaned(table: ProjectTable, field: FieldPath): { fix?: FieldFix } {
  const value = fieldValue(table, field);
  if (value === null) return {};
  const repaired = repairField(table, field, value);
  const isWritten = repaired.origin.cells.get(field)?.value !== table.origin.cells.get(field)?.value;
  return isWritten ? { fix: { field, value } } : {};
}

export const invisibleCharacters: ProjectRule = {
  scope: 'project',
  id: 'invisible-characters',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '看不见的字符', 'en-US': 'Invisible characters' },
  message: {
    'zh-CN': '单元格中有看不见的字符（零宽空格等），可以删去。',
    'en-US': 'There are characters in the cell that nobody sees, such as zero-width blanks.',
  },
  why: {
    'zh-CN': '多从网页或聊天软件粘贴带入。读取时已忽略，但查找、筛选和导入系统时会对不上，建议清理。',
    'en-US':
      'They come along from web pages and messengers. They are ignored on reading, but searches, filters and other systems stumble over them; better remove them.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { cells } = table.origin;
    if (cells.size === 0) return NOT_APPLICABLE;
    const told = new Set<string>();
    const problems: Problem[] = [];
    for (const [field, { value, sheet, row, column, line }] of cells) {
      if (typeof value !== 'string' || !hasInvisible(value)) continue;
      // All goals share a cell: it is told once.
      const cell = [sheet, row, column, line].join();
      if (!told.has(cell)) problems.push({ field, ...cleaned(table, field) });
      told.add(cell);
    }
    return problems;
  },
};
