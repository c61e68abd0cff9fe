import type { CellPlace } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { area, areaAddress, quoteSheetName } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { formulaCell, type SummaryFigures } from './summary-cells';
import type { SummaryProject } from './summary-input';

/** Excel's limit for the text of a formula. */
const LONGEST_FORMULA = 8192;

/** Places of a level in all indicators of a project that have one. */
function placesOf(project: ProjectTable, level: 'level2' | 'level3'): Map<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  project.indicators.forEach((_, index) => {
    const place = project.origin.cells.get(`indicators[${index}].${level}`);
    if (place) places.set(index, place);
  });
  return places;
}

/** The column part from the first to the last of the places. */
function spanOf(sheet: string, places: readonly CellPlace[], column: number): string {
  const first = places.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = places.reduce((most, { row }) => Math.max(most, row), first);
  return `${quoteSheetName(sheet)}!${areaAddress(area(first, column, last - first + 1), true)}`;
}

/** Number of indicators: the filled cells of the level-3 column between the first and the last of them. */
export function indicatorCountCell({ sheet, project }: SummaryProject, figures: SummaryFigures): CellContent {
  const places = [...placesOf(project, 'level3').values()];
  const column = places[0]?.column;
  if (column === undefined) return null;
  return formulaCell(`COUNTA(${spanOf(sheet, places, column)})`, figures.indicators);
}

/** Level 2 as the roll-up counts it; an indicator without level 3 is not counted, as in the number of indicators. */
export function countLevel2(project: ProjectTable, level2: string): number {
  return project.indicators.filter((one) => one.level2 === level2 && one.level3 !== null).length;
}

/**
 * Number of a project's indicators of one level 2, whose name stands in `nameCell`. Where every indicator has its
 * level 2 beside it (always on our own sheets), rows with that name are counted; where one level 2 stands merged or
 * once for several rows, the filled level-3 cells of just these rows are.
 */
export function level2CountCell(
  { sheet, project }: SummaryProject,
  level2: string,
  nameCell: string,
): CellContent {
  const names = placesOf(project, 'level2');
  const indicators = placesOf(project, 'level3');
  const column = [...indicators.values()][0]?.column;
  const nameColumn = [...names.values()][0]?.column;
  if (column === undefined || nameColumn === undefined) return null;
  const result = countLevel2(project, level2);
  const beside = [...indicators].every(
    ([index, place]) => names.get(index)?.row === place.row && names.get(index)?.column === nameColumn,
  );
  if (beside) {
    const places = [...indicators.values()];
    const named = `TRIM(${spanOf(sheet, places, nameColumn)})=${nameCell}`;
    return formulaCell(`SUMPRODUCT((${named})*(${spanOf(sheet, places, column)}<>""))`, result);
  }
  const runs: CellPlace[][] = [];
  for (const [index, place] of indicators) {
    if (project.indicators[index]?.level2 !== level2) continue;
    const last = runs.at(-1);
    if (last && last.at(-1)!.row === place.row - 1) last.push(place);
    else runs.push([place]);
  }
  const formula = runs.map((run) => `COUNTA(${spanOf(sheet, run, column)})`).join('+');
  // Nothing to count, or a table so torn that no formula could hold all its pieces.
  return formula === '' || formula.length > LONGEST_FORMULA ? result : formulaCell(formula, result);
}
