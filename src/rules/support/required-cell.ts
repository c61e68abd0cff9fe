import type { Indicator } from '../../domain/indicator';
import type { LocalText } from '../../locale/locale';
import type { Severity } from '../../domain/severity';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../rule';
import { isToFillIn } from './field-state';
import { SOURCES } from './sources';
import { indicatorPath } from './text-places';

/** A rule that asks for one cell of every indicator row, see {@link isToFillIn}. */
export function requiredCell(
  id: string,
  column: keyof Indicator,
  severity: Severity,
  label: LocalText,
  why: LocalText,
  forms: IndicatorRule['forms'] = 'all',
): IndicatorRule {
  return {
    scope: 'indicator',
    id,
    family: 'indicators',
    severity,
    isToDo: true,
    forms,
    title: { 'zh-CN': `缺少${label['zh-CN']}`, 'en-US': `${label['en-US']} is missing` },
    message: {
      'zh-CN': `第{row}个指标的“${label['zh-CN']}”没有填写。`,
      'en-US': `Indicator {row} has no ${label['en-US'].toLowerCase()}.`,
    },
    why,
    source: SOURCES.form,
    check({ index, indicator }, { table }) {
      if (indicator[column] !== null) return PASSED;
      const field = indicatorPath(index, column);
      return isToFillIn(table, field) ? [{ field, values: { row: index + 1 } }] : NOT_APPLICABLE;
    },
  };
}
