import { DEMANDS, USUAL_INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { isEvaluated } from '../evidence';
import { DECLARATION_LAYOUT } from './layout';

/**
 * The declaration of a project's goals: of the ministries (财预〔2015〕88号, 〔2021〕101号) and, with other labels in other
 * places, of the provinces; approvals and hand-downs of grants look the same.
 */
export const DECLARATION: Form = {
  id: 'declaration',
  name: { 'zh-CN': '项目支出绩效目标申报表', 'en-US': 'Declaration of project targets' },
  kind: 'project',
  titles: ['项目支出绩效目标申报表', '项目支出绩效目标批复表', '项目支出绩效目标表'],
  has: [
    'year',
    'code',
    'name',
    'supervisor',
    'agency.code',
    'agency.name',
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'execution.weight',
    'period.start',
    'period.end',
    'items',
    'amounts',
    'goals',
    'longTerm.goals',
    ...indicatorPaths(
      ...USUAL_INDICATOR_FIELDS,
      'description',
      'basis',
      'weight',
      'direction',
      'scoringRule',
    ),
    ...indicatorPaths('history.previous', 'history.beforePrevious'),
    'weightTotal',
    'levelPoints',
    'longTerm.indicators',
  ],
  demands: [DEMANDS.name, DEMANDS.indicators],
  keepsEmptyRows: false,
  layout: DECLARATION_LAYOUT,
  printedRows: {},
  score: ({ marks, columns, title, isList }) => {
    if (!marks.has('indicators') || isList || isEvaluated({ columns, title })) return 0;
    const head = (['name', 'goals', 'supervisor', 'agency', 'budget.total'] as const).filter((mark) =>
      marks.has(mark),
    );
    return head.length === 0 && title === null ? 0 : 2 + head.length * 0.5;
  },
};
