import type { Grid } from '../../grid/grid';
import { rowsOfSummary } from '../follow-up-rows';
import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import {
  DEPARTMENT_ROW_LABELS,
  EVALUATION_SUMMARY_TITLE,
  HEADER_ROW,
  planEvaluationSummary,
  type EvaluationSummaryInput,
} from './evaluation-summary-sheet';

/** The scores and ratings of all projects; nothing is entered on it. */
export const evaluationSummaryReport = {
  id: 'evaluationSummary',
  sheetName: EVALUATION_SUMMARY_TITLE,
  plan: planEvaluationSummary,
  recognise: (grid) => hasTitle(grid, [EVALUATION_SUMMARY_TITLE]),
  asFound: (grid, sheetName, next) => {
    const projects = Array.from({ length: rowsOfSummary(grid, HEADER_ROW) }, () => next.projects[0]!);
    // A sheet of an earlier time may be without the rows of the department.
    const isTold = grid.rows.some((row) => row.some(({ value }) => value === DEPARTMENT_ROW_LABELS[0]));
    const department = isTold ? next.department : null;
    return planEvaluationSummary({ ...next, projects, department }, sheetName);
  },
  readBack: (grid: Grid) => rowsOfSummary(grid, HEADER_ROW),
} satisfies Report<EvaluationSummaryInput, number>;
