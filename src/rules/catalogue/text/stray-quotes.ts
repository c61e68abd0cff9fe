import type { FieldPath } from '../../../domain/place';
import { cleanText } from '../../../domain/text';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const strayQuotes: ProjectRule = {
  scope: 'project',
  id: 'stray-quotes',
  family: 'text',
  severity: 'info',
  forms: 'all',
  title: { 'zh-CN': '单元格带多余引号', 'en-US': 'Stray quotes around the cell' },
  message: {
    'zh-CN': '单元格的文字外面套着多余的引号，是复制粘贴时带入的。',
    'en-US': 'The text of the cell is wrapped in quotes that came with a paste.',
  },
  why: {
    'zh-CN': '从其他程序粘贴含换行的单元格时会带入英文引号，导入时已自动忽略，建议一并清理。',
    'en-US':
      'Pasting a cell of several lines brings quotes along. They are ignored on reading; better remove them.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { cells } = table.origin;
    if (cells.size === 0) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    const look = (field: FieldPath, text: string | null) => {
      const value = cells.get(field)?.value;
      if (text === null || typeof value !== 'string' || !value.includes('"')) return;
      if (cleanText(value).split('"').length === value.split('"').length) return;
      (problems ??= []).push({ field, fix: { field, value: text } });
    };
    look('purpose', table.purpose);
    // All goals share a cell: it is told once.
    look('goals[0]', table.goals[0] ?? null);
    return problems ?? PASSED;
  },
};
