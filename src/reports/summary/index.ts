import type { Amount } from '../../domain/money';
import { hasTitle } from '../sheet-title';
import type { Report } from '../report';
import { isFirstLayout, withSheetColumn } from './first-layout';
import { readSummary } from './read-summary';
import type { SummaryInput } from './summary-input';
import { layOutSummary, planSummarySheet, readApprovedTotal, SUMMARY_TITLE } from './summary-sheet';

/** The summary of all projects; people enter the approved total on it, in the unit of the sheet. */
export const summaryReport = {
  id: 'summary',
  sheetName: '绩效目标汇总',
  plan: planSummarySheet,
  recognise: (grid) => hasTitle(grid, [SUMMARY_TITLE]),
  asFound: (grid, sheetName) => {
    const plan = layOutSummary(readSummary(grid), sheetName);
    return isFirstLayout(grid) ? withSheetColumn(plan, grid) : plan;
  },
  readBack: readApprovedTotal,
} satisfies Report<SummaryInput, Amount | null>;
