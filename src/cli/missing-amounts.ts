import { PROJECT_FIELDS } from '../domain/fields';
import type { CellPlace, CellValue } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import type { LocalText } from '../locale/locale';
import { placeJson, type PlaceJson } from './place-json';

/** An amount that no sum has, because it could not be read, and where it stands. */
export interface MissingAmount extends PlaceJson {
  /** Code of the project. */
  project: string | null;
  name: string | null;
  field: string;
  file: string | null;
  /** What stands there; null of an empty cell. */
  value: CellValue;
}

const AMOUNTS = PROJECT_FIELDS.filter(({ key }) => key.startsWith('budget.'));

/** What people see in a cell that could not be read: its error, its text; null of an empty one and of no cell. */
function shownIn(place: CellPlace | undefined): CellValue {
  const shown = place?.error ?? place?.value ?? null;
  return typeof shown === 'string' && shown.trim() === '' ? null : shown;
}

/**
 * The amounts of a table that are in no sum. A total is missing whatever the reason; a part only when something stands
 * there, since an empty part counts as 0.
 */
function missingIn(table: ProjectTable): MissingAmount[] {
  const { origin, code, name } = table;
  return AMOUNTS.flatMap((amount): MissingAmount[] => {
    const place = origin.cells.get(amount.key);
    const value = shownIn(place);
    if (amount.get(table) !== null) return [];
    if (amount.key !== 'budget.total' && value === null && place?.formula !== 'uncalculated') return [];
    const where = placeJson(table, amount.key);
    return [{ project: code, name, field: amount.key, file: origin.file, ...where, value }];
  });
}

/** The amounts of all tables that could not be read, in order. */
export function missingAmounts(projects: readonly ProjectTable[]): MissingAmount[] {
  return projects.flatMap(missingIn);
}

/** What an amount is called. */
export function amountName({ field }: MissingAmount): LocalText {
  const amount = AMOUNTS.find(({ key }) => key === field);
  return amount?.name ?? { 'zh-CN': field, 'en-US': field };
}
