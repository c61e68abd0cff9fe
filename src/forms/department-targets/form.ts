import { DEMANDS, USUAL_INDICATOR_FIELDS, indicatorPaths, type Form } from '../form';
import { isEvaluated, isOfDepartment } from '../evidence';

/** Goals and indicators of a whole department with its tasks and their amounts (部门整体支出绩效目标表). */
export const DEPARTMENT_TARGETS: Form = {
  id: 'departmentTargets',
  name: { 'zh-CN': '部门整体支出绩效目标表', 'en-US': 'Targets of a whole department' },
  kind: 'department',
  titles: ['部门整体支出绩效目标表', '部门整体绩效目标申报表'],
  has: [
    'year',
    'agency.code',
    'agency.name',
    'name',
    'moneyUnit',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'items',
    'amounts',
    'goals',
    'longTerm.goals',
    ...indicatorPaths(...USUAL_INDICATOR_FIELDS, 'description', 'basis', 'weight', 'scoringRule'),
    'levelPoints',
    'weightTotal',
  ],
  demands: [DEMANDS.departmentName, DEMANDS.indicators],
  keepsEmptyRows: false,
  printedRows: {},
  score: (evidence) =>
    evidence.marks.has('indicators') && isOfDepartment(evidence) && !isEvaluated(evidence) ? 8 : 0,
};
