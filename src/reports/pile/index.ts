import { planLongSheet } from '../../sheet-plan/long-sheet';
import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import {
  PILE_FINDINGS_TITLE,
  pileFindingsAsFound,
  pileFindingsSheet,
  type PileFindingsInput,
} from './pile-findings-sheet';
import {
  PILE_SUMMARY_TITLE,
  pileSummaryAsFound,
  pileSummarySheet,
  type PileSummaryInput,
} from './pile-summary-sheet';
import { readPileFindings, readPileSummary, type ListedPile, type ListedPileFinding } from './read-pile';

/** The projects of many files by agency. */
export const pileSummaryReport = {
  id: 'pileSummary',
  sheetName: '汇审汇总',
  plan: (input, sheetName) => planLongSheet(pileSummarySheet(input, sheetName)),
  recognise: (grid) => hasTitle(grid, Object.values(PILE_SUMMARY_TITLE)),
  asFound: (grid, sheetName, { locale }) => pileSummaryAsFound(grid, sheetName, locale),
  readBack: readPileSummary,
} satisfies Report<PileSummaryInput, ListedPile>;

/** What was found in many files. */
export const pileFindingsReport = {
  id: 'pileFindings',
  sheetName: '汇审问题',
  plan: (input, sheetName) => planLongSheet(pileFindingsSheet(input, sheetName)),
  recognise: (grid) => hasTitle(grid, Object.values(PILE_FINDINGS_TITLE)),
  asFound: (grid, sheetName, { locale }) => pileFindingsAsFound(grid, sheetName, locale),
  readBack: readPileFindings,
} satisfies Report<PileFindingsInput, readonly ListedPileFinding[]>;
