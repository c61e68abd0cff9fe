import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { FINDINGS_TITLE, planFindingsSheet, type FindingsInput } from './findings-sheet';
import { readFindings, type ListedFindings } from './read-findings';

/** The list of what a check found. */
export const findingsReport: Report<FindingsInput, ListedFindings> = {
  id: 'findings',
  sheetName: '检查结果',
  plan: planFindingsSheet,
  recognise: (grid) => hasTitle(grid, Object.values(FINDINGS_TITLE)),
  readBack: readFindings,
};
