import { DEFAULT_FORM } from '../../../domain/project-table';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { statesUnit } from '../../support/units-of-names';

export const targetUnitMissing: IndicatorRule = {
  scope: 'indicator',
  id: 'target-unit-missing',
  family: 'target',
  severity: 'error',
  forms: 'all',
  title: { 'zh-CN': '指标值缺少单位', 'en-US': 'Unit is missing' },
  message: {
    'zh-CN': '“{value}”没有单位。',
    'en-US': '"{value}" has no unit.',
  },
  why: {
    'zh-CN': '没有单位的数字无法理解：个、次、人、元、%都可能。请补上单位。',
    'en-US': 'A bare number may mean items, times, people, yuan or percent. Add the unit.',
  },
  source: SOURCES.form,
  check(judged, { table }) {
    const { figure } = judged;
    if (figure === null) return NOT_APPLICABLE;
    // Other forms let words stand for a value: there it is the sign before a figure that asks for a unit.
    if (table.form !== DEFAULT_FORM && figure.direction === 'none') return NOT_APPLICABLE;
    return figure.unit === '' && !statesUnit(judged.name) ? onTarget(judged) : PASSED;
  },
};
