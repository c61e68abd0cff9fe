import type { Amount } from '../../domain/money';
import { hasTitle } from '../sheet-title';
import type { Report } from '../report';
import type { SummaryInput } from './summary-input';
import { planSummarySheet, readApprovedTotal, SUMMARY_TITLE } from './summary-sheet';

/** The summary of all projects; people enter the approved total on it, in the unit of the sheet. */
export const summaryReport: Report<SummaryInput, Amount | null> = {
  id: 'summary',
  sheetName: '绩效目标汇总',
  plan: planSummarySheet,
  recognise: (grid) => hasTitle(grid, [SUMMARY_TITLE]),
  readBack: readApprovedTotal,
};
