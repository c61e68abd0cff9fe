import { gridValueAt, type Grid } from '../../grid/grid';
import { rowsOfSummary } from '../follow-up-rows';
import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import {
  HEADER_ROW,
  TOLD_ROW,
  MONITORING_SUMMARY_TITLE,
  planMonitoringSummary,
  type MonitoringSummaryInput,
} from './monitoring-summary-sheet';

/** How all projects go: plan, execution and prospects; nothing is entered on it. */
export const monitoringSummaryReport = {
  id: 'monitoringSummary',
  sheetName: MONITORING_SUMMARY_TITLE,
  plan: planMonitoringSummary,
  recognise: (grid) => hasTitle(grid, [MONITORING_SUMMARY_TITLE]),
  asFound: (grid, sheetName, next) => {
    const projects = Array.from({ length: rowsOfSummary(grid, HEADER_ROW) }, () => next.projects[0]!);
    const told = gridValueAt(grid)(TOLD_ROW, 0);
    return planMonitoringSummary({ ...next, projects }, sheetName, String(told ?? ''));
  },
  readBack: (grid: Grid) => rowsOfSummary(grid, HEADER_ROW),
} satisfies Report<MonitoringSummaryInput, number>;
