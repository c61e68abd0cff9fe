import { NOT_APPLICABLE, PASSED, type ProjectRule } from '../../rule';
import { isToFillIn } from '../../support/field-state';
import { SOURCES } from '../../support/sources';

const FIELD = 'execution.forecast';

export const forecastMissing: ProjectRule = {
  scope: 'project',
  id: 'forecast-missing',
  family: 'evaluation',
  severity: 'info',
  isToDo: true,
  forms: ['monitoring'],
  title: { 'zh-CN': '没有填写全年预计执行数', 'en-US': 'Forecast for the year is missing' },
  message: {
    'zh-CN': '“全年预计执行数”没有填写。',
    'en-US': 'What will be executed by the end of the year is not filled in.',
  },
  why: {
    'zh-CN': '年中监控要预计全年能执行多少，据此判断预算要不要调整。',
    'en-US': 'In the middle of the year the forecast tells whether the budget has to be changed.',
  },
  source: SOURCES.monitoring2019,
  check({ table }) {
    if (table.execution === null) return NOT_APPLICABLE;
    if (table.execution.forecast !== null) return PASSED;
    return isToFillIn(table, FIELD) ? [{ field: FIELD }] : NOT_APPLICABLE;
  },
};
