import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { FINDINGS_TITLE, planFindingsSheet, type FindingsInput } from './findings-sheet';
import { readFindings, type ListedFindings } from './read-findings';

/** The list of what a check found. */
export const findingsReport = {
  id: 'findings',
  sheetName: '检查结果',
  plan: planFindingsSheet,
  recognise: (grid) => hasTitle(grid, Object.values(FINDINGS_TITLE)),
  asFound: (grid, sheetName, { counts, locale }) =>
    planFindingsSheet({ ...readFindings(grid), counts, locale }, sheetName),
  readBack: readFindings,
} satisfies Report<FindingsInput, ListedFindings>;
