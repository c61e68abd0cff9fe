import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { COMPARISON_TITLE, planComparisonSheet, type ComparisonInput } from './comparison-sheet';
import { readComparison, type ListedComparison } from './read-comparison';

/** What differs between two workbooks. */
export const comparisonReport = {
  id: 'comparison',
  sheetName: '对比结果',
  plan: planComparisonSheet,
  recognise: (grid) => hasTitle(grid, Object.values(COMPARISON_TITLE)),
  asFound: (grid, sheetName, { locale }) =>
    planComparisonSheet({ ...readComparison(grid), locale }, sheetName),
  readBack: readComparison,
} satisfies Report<ComparisonInput, ListedComparison>;
