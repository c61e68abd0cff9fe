import { cellText, shownText, showsAnotherFigure } from '../../../grid/cell-text';
import type { LocalText } from '../../../locale/locale';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';

/** Amounts of the budget and of its execution; a rate is no amount. */
const AMOUNT = /^(?:budget\.|execution\.(?:initial|budget|executed|forecast)$)/;

/** What a format makes of an amount, in words where it hides it. */
const inWords = (shown: string): LocalText =>
  shown === '' ? { 'zh-CN': '空白', 'en-US': 'nothing' } : { 'zh-CN': `“${shown}”`, 'en-US': `"${shown}"` };

export const amountShownOtherwise: ProjectRule = {
  scope: 'project',
  id: 'amount-shown-otherwise',
  family: 'budget',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '金额显示与实际不符', 'en-US': 'Amount shown as another figure' },
  message: {
    'zh-CN': '单元格里的数是{value}，按数字格式却显示为{shown}；合计按{value}计算。',
    'en-US': 'The cell holds {value}, but its number format shows {shown}; sums take {value}.',
  },
  why: {
    'zh-CN': '日期格式、缩放或改动小数点的格式使看到的数与参加合计的数不同，容易报错金额。',
    'en-US':
      'A date format, or one that scales the number or sets its decimal point anywhere, makes people see another figure than the one that is added up.',
  },
  source: SOURCES.form,
  check({ table }) {
    const { cells } = table.origin;
    if (cells.size === 0) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    for (const [field, place] of cells) {
      if (place.numberFormat === undefined || !AMOUNT.test(field)) continue;
      const cell = { ...place, value: place.value ?? null };
      if (!showsAnotherFigure(cell)) continue;
      (problems ??= []).push({
        field,
        values: {
          value: cellText({ ...cell, numberFormat: undefined }),
          shown: inWords(shownText(cell)),
        },
      });
    }
    return problems ?? PASSED;
  },
};
