import { DEMANDS, USUAL_INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { isMonitored } from '../evidence';
import { MONITORING_LAYOUT } from './layout';

/** How a project, or a whole department, goes in the middle of the year (财预〔2019〕136号). */
export const MONITORING: Form = {
  id: 'monitoring',
  name: { 'zh-CN': '绩效运行监控表', 'en-US': 'Monitoring' },
  kind: 'both',
  titles: ['项目支出绩效运行监控表'],
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
    'execution.initial',
    'execution.budget',
    'execution.executed',
    'execution.forecast',
    'execution.rate',
    'spendingReason',
    'period.start',
    'period.end',
    'amounts',
    'goals',
    'outcome',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'weight', 'actual', 'prospect', 'reason', 'scoringRule'),
  ],
  demands: [DEMANDS.indicators],
  keepsEmptyRows: false,
  printedRows: {},
  layout: MONITORING_LAYOUT,
  score: (evidence) => (evidence.marks.has('indicators') && isMonitored(evidence) ? 8 : 0),
};
