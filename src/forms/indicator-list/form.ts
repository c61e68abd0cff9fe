import { DEMANDS, USUAL_INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { isEvaluated } from '../evidence';
import { INDICATOR_LIST_LAYOUT } from './layout';

/** One row an indicator, with its project in the first columns; exports of the budget system leave the project out. */
export const INDICATOR_LIST: Form = {
  id: 'indicatorList',
  name: { 'zh-CN': '绩效目标清单（一行一指标）', 'en-US': 'List of targets, a row an indicator' },
  kind: 'project',
  titles: ['部门预算项目绩效目标申报表'],
  has: [
    'year',
    'agency.code',
    'agency.name',
    'supervisor',
    'code',
    'name',
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'execution.weight',
    'amounts',
    'goals',
    'longTerm.goals',
    'longTerm.indicators',
    ...indicatorPaths(
      ...USUAL_INDICATOR_FIELDS,
      'description',
      'basis',
      'weight',
      'direction',
      'scoringRule',
    ),
    'weightTotal',
    'levelPoints',
    ...indicatorPaths('history.previous', 'history.beforePrevious'),
  ],
  demands: [DEMANDS.indicators],
  keepsEmptyRows: false,
  layout: INDICATOR_LIST_LAYOUT,
  printedRows: {},
  score: ({ marks, columns, title, isList }) => {
    if (!marks.has('indicators') || isEvaluated({ columns, title })) return 0;
    if (isList) return 7;
    // Nothing but its indicators.
    return marks.size === 1 ? 2.5 : 0;
  },
};
