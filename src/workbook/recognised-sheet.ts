import type { TargetDocument } from '../domain/target-document';
import { recogniseGrids } from '../forms/reader/recognise';
import type { Grid } from '../grid/grid';
import { sheetKind } from '../reports/registry';
import { unplacedReport } from '../reports/unplaced';
import type { SheetKind } from '../sheet-plan/sheet-kind';

/** What a worksheet was recognised as. */
export interface RecognisedSheet {
  grid: Grid;
  kind: SheetKind | null;
  /** What it says by itself; the goals of a department may go on over several sheets. */
  document: TargetDocument;
}

const NOTHING: TargetDocument = { department: null, projects: [], unplaced: [] };

/** Recognises a worksheet. Our own reports say nothing of targets, but one lists what found no place before. */
export function recogniseSheet(grid: Grid): RecognisedSheet {
  const kind = sheetKind(grid);
  switch (kind) {
    case 'unplaced':
      return { grid, kind, document: { ...NOTHING, unplaced: unplacedReport.readBack(grid) } };
    case 'summary':
    case 'settings':
    case 'findings':
    case 'projectList':
      return { grid, kind, document: NOTHING };
    default:
      return { grid, kind, document: recogniseGrids([grid]) };
  }
}
