import { DEMANDS, USUAL_INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { hasScores, isMonitored, isOfDepartment } from '../evidence';
import { SELF_EVALUATION_LAYOUT } from './layout';

/** What an evaluation has, of a project as of a department. */
export const EVALUATION_FIELDS = [
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
  'execution.rate',
  'execution.weight',
  'execution.score',
  'period.start',
  'period.end',
  'amounts',
  'goals',
  'outcome',
  ...indicatorPaths(
    ...USUAL_INDICATOR_FIELDS,
    'description',
    'scoringRule',
    'weight',
    'actual',
    'score',
    'reason',
  ),
  'weightTotal',
  'levelPoints',
  'score',
  'rating',
];

/** What became of a project's goals, scored by those who carried it out (财预〔2020〕10号). */
export const SELF_EVALUATION: Form = {
  id: 'selfEvaluation',
  name: { 'zh-CN': '项目支出绩效自评表', 'en-US': 'Self-evaluation of a project' },
  kind: 'project',
  titles: ['项目支出绩效自评表'],
  has: EVALUATION_FIELDS,
  demands: [DEMANDS.name, DEMANDS.execution, DEMANDS.indicators],
  keepsEmptyRows: false,
  printedRows: {},
  layout: SELF_EVALUATION_LAYOUT,
  score: (evidence) =>
    evidence.marks.has('indicators') &&
    !isMonitored(evidence) &&
    hasScores(evidence) &&
    !isOfDepartment(evidence)
      ? 8
      : 0,
};
