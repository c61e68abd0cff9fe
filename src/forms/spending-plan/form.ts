import { DEFAULT_FORM } from '../../domain/project-table';
import { DEMANDS, indicatorPaths, type Form } from '../form';
import { isEvaluated } from '../evidence';
import { SPENDING_PLAN_LAYOUT } from './layout';

/** The project's table of Hebei, the form of the sample document: code, budget and purpose, spending plan. */
export const SPENDING_PLAN: Form = {
  id: DEFAULT_FORM,
  name: { 'zh-CN': '项目绩效目标表（含支出计划）', 'en-US': 'Project targets with spending plan' },
  kind: 'project',
  titles: ['项目绩效目标表'],
  // Some counties give points beside the columns that the form prints.
  has: [...SPENDING_PLAN_LAYOUT.has, ...indicatorPaths('weight')],
  demands: [DEMANDS.code, DEMANDS.total, DEMANDS.indicators],
  keepsEmptyRows: true,
  layout: SPENDING_PLAN_LAYOUT,
  printedRows: { code: 4, budgetBlock: 7, plan: 5, goals: 2 },
  score: ({ marks, columns, title, isList }) => {
    if (isEvaluated({ columns, title }) || marks.has('execution') || isList) return 0;
    const own =
      (marks.has('plan') ? 4 : 0) + (marks.has('budgetBlock') ? 2 : 0) + (marks.has('code') ? 1 : 0);
    return own === 0 ? 0 : own + (columns.has('basis') ? 2 : 0);
  },
};
