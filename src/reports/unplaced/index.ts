import type { UnplacedText } from '../../domain/target-document';
import type { Report } from '../report';
import { explanationOn, isUnplacedSheet, readUnplaced } from './read-unplaced';
import { planUnplacedSheet, UNPLACED_TITLE } from './unplaced-sheet';

/** The texts of a source that found no place in a form. */
export const unplacedReport = {
  id: 'unplaced',
  sheetName: UNPLACED_TITLE,
  plan: planUnplacedSheet,
  recognise: isUnplacedSheet,
  asFound: (grid, sheetName) => planUnplacedSheet(readUnplaced(grid), sheetName, explanationOn(grid)),
  readBack: readUnplaced,
} satisfies Report<readonly UnplacedText[], readonly UnplacedText[]>;
