import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { coverContents, type CoverContents, type CoverInput } from './cover-contents';
import { COVER_TITLE, layOutCover } from './cover-sheet';
import { readCover } from './read-cover';

/** The cover of what is handed in: the list of its tables with what they come to, in one money unit. */
export const coverReport = {
  id: 'cover',
  sheetName: '送审目录',
  plan: (input, sheetName) => layOutCover(coverContents(input), sheetName),
  recognise: (grid) => hasTitle(grid, [COVER_TITLE]),
  asFound: (grid, sheetName) => layOutCover(readCover(grid), sheetName),
  readBack: readCover,
} satisfies Report<CoverInput, CoverContents>;
