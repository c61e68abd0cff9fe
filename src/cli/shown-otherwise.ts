import { BUDGET_PARTS, type ProjectTable } from '../domain/project-table';
import { cellText, shownText, showsAnotherFigure } from '../grid/cell-text';
import { placeJson, type PlaceJson } from './place-json';

/** An amount of which its cell shows another figure than the one that sums take. */
export interface ShownOtherwise extends PlaceJson {
  name: string | null;
  field: string;
  file: string | null;
  /** The number in the cell. */
  value: string;
  /** What its number format makes of it; empty where it hides the number. */
  shown: string;
}

/** The amounts of all tables whose number formats show another figure, in order: they count as they are. */
export function amountsShownOtherwise(projects: readonly ProjectTable[]): ShownOtherwise[] {
  return projects.flatMap((table) =>
    BUDGET_PARTS.flatMap((part): ShownOtherwise[] => {
      const field = `budget.${part}`;
      const place = table.origin.cells.get(field);
      const cell = place && { ...place, value: place.value ?? null };
      if (!cell || table.budget[part] === null || !showsAnotherFigure(cell)) return [];
      return [
        {
          name: table.name ?? table.code,
          field,
          file: table.origin.file,
          ...placeJson(table, field),
          value: cellText({ ...cell, numberFormat: undefined }),
          shown: shownText(cell),
        },
      ];
    }),
  );
}
