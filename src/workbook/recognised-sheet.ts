import { EMPTY_DOCUMENT, type TargetDocument } from '../domain/target-document';
import { readSheet } from '../forms/reader/read-grids';
import type { Grid } from '../grid/grid';
import { kindOfForm, reportOf } from '../reports/registry';
import { unplacedReport } from '../reports/unplaced';
import type { SheetKind } from '../sheet-plan/sheet-kind';

/** What a worksheet was recognised as. */
export interface RecognisedSheet {
  grid: Grid;
  /** Told by its labels, whether the add-in made it or a person: one of our reports, otherwise a form. */
  kind: SheetKind | null;
  /** What it says by itself; the goals of a department may go on over several sheets. */
  document: TargetDocument;
}

/** Recognises a worksheet. Our own reports say nothing of targets, but one lists what found no place before. */
export function recogniseSheet(grid: Grid): RecognisedSheet {
  const report = reportOf(grid);
  if (report === 'unplaced') {
    return { grid, kind: report, document: { ...EMPTY_DOCUMENT, unplaced: unplacedReport.readBack(grid) } };
  }
  if (report !== null) return { grid, kind: report, document: EMPTY_DOCUMENT };
  const { form, document } = readSheet(grid);
  return { grid, kind: kindOfForm(form), document };
}
