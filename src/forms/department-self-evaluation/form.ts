import { DEMANDS, type Form } from '../form';
import { hasScores, isMonitored, isOfDepartment } from '../evidence';
import { DEPARTMENT_EVALUATION_LAYOUT } from './layout';
import { EVALUATION_FIELDS } from '../self-evaluation/form';

/** What became of the goals of a whole department, scored by itself. */
export const DEPARTMENT_SELF_EVALUATION: Form = {
  id: 'departmentSelfEvaluation',
  name: { 'zh-CN': '部门整体支出绩效自评表', 'en-US': 'Self-evaluation of a department' },
  kind: 'department',
  titles: ['部门整体支出绩效自评表'],
  has: EVALUATION_FIELDS,
  demands: [DEMANDS.departmentName, DEMANDS.execution, DEMANDS.indicators],
  keepsEmptyRows: false,
  printedRows: {},
  layout: DEPARTMENT_EVALUATION_LAYOUT,
  score: (evidence) =>
    evidence.marks.has('indicators') &&
    !isMonitored(evidence) &&
    hasScores(evidence) &&
    isOfDepartment(evidence)
      ? 9
      : 0,
};
