import { PICTURE, type CellPlace } from '../../../domain/place';
import type { LocalText } from '../../../locale/locale';
import { NOT_APPLICABLE, PASSED, type Doubt, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { NOT_CALCULATED } from '../../support/unknowns';

/** A picture is named as such, an error as Excel shows it. */
const shown = (error: string): string | LocalText =>
  error === PICTURE ? { 'zh-CN': '图片', 'en-US': 'a picture' } : error;

export const cellError: ProjectRule = {
  scope: 'project',
  id: 'cell-error',
  family: 'form',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '单元格显示错误或图片', 'en-US': 'Cell shows an error or a picture' },
  message: {
    'zh-CN': '单元格显示{error}，读不出内容。',
    'en-US': 'The cell shows {error}, so nothing can be read.',
  },
  why: {
    'zh-CN':
      '公式引用的单元格已删除或有误。读不出的金额不按0计算，请先改正公式；是图片的，请把内容写成文字。',
    'en-US':
      'What its formula refers to is gone or wrong. An amount that cannot be read does not count as 0; mend the formula first. Write out what is a picture.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { cells } = table.origin;
    if (cells.size === 0) return NOT_APPLICABLE;
    let results: (Problem | Doubt)[] | null = null;
    const told = new Set<CellPlace>();
    for (const [field, cell] of cells) {
      const { error, formula } = cell;
      // A level holds for several rows, an agency has a code and a name: the cell is told once.
      if ((error === undefined && formula !== 'uncalculated') || told.has(cell)) continue;
      told.add(cell);
      if (error !== undefined) (results ??= []).push({ field, values: { error: shown(error) } });
      else (results ??= []).push({ field, undecided: NOT_CALCULATED });
    }
    return results ?? PASSED;
  },
};
