import { sumOfBudgets } from '../domain/budget-total';
import type { WhyUncounted } from '../domain/counted-amount';
import { PROJECT_FIELDS } from '../domain/fields';
import type { CellPlace, CellValue, SourceCell } from '../domain/place';
import { BUDGET_PARTS, type ProjectTable } from '../domain/project-table';
import { shownText } from '../grid/cell-text';
import type { LocalText } from '../locale/locale';
import type { CommandInput } from './command';
import { outputTexts } from './output-texts';
import { placeJson, placeText, type PlaceJson } from './place-json';

/** An amount that no sum has, because it or its unit could not be read, and where it stands. */
export interface MissingAmount extends PlaceJson {
  /** Code of the project. */
  project: string | null;
  name: string | null;
  field: string;
  file: string | null;
  /** What stands there, or the unit that is not understood; null of an empty cell. */
  value: CellValue;
  reason: WhyUncounted;
}

const AMOUNTS = PROJECT_FIELDS.filter(({ key }) => key.startsWith('budget.'));

/** What a cell shows: its error, a number as its format has it, or its text. */
function valueIn(place: CellPlace | undefined): CellValue {
  const value = place?.value ?? null;
  return place?.error ?? (typeof value === 'number' ? shownText({ ...place, value } as SourceCell) : value);
}

/**
 * The amounts of a table that are in no sum. A total is missing whatever the reason; a part only when something stands
 * there, since an empty part counts as 0.
 */
function missingIn(table: ProjectTable): MissingAmount[] {
  const { origin, code, name } = table;
  return BUDGET_PARTS.flatMap((part) => sumOfBudgets([table], part, '万元').missing).map(
    ({ field, look, shown, reason }) => ({
      project: code,
      name,
      field,
      file: origin.file,
      ...placeJson(table, look),
      value: valueIn(origin.cells.get(look)) ?? shown,
      reason,
    }),
  );
}

/** The amounts of all tables that could not be read, in order. */
export function missingAmounts(projects: readonly ProjectTable[]): MissingAmount[] {
  return projects.flatMap(missingIn);
}

/** What an amount is called. */
export function amountName({ field }: Pick<MissingAmount, 'field'>): LocalText {
  const amount = AMOUNTS.find(({ key }) => key === field);
  return amount?.name ?? { 'zh-CN': field, 'en-US': field };
}

/** Says why an amount is in no sum. */
function textOf({ reason }: MissingAmount): LocalText {
  switch (reason) {
    case 'unitUnknown':
      return outputTexts.unitUnknown;
    case 'amountMissing':
      return outputTexts.amountEmpty;
    case 'amountUncalculated':
      return outputTexts.amountUncalculated;
    case 'amountUnreadable':
    case 'amountError':
      return outputTexts.amountUnreadable;
  }
}

/** Says of each amount where it stands and why no sum has it. */
export function tellAmounts(
  missing: readonly MissingAmount[],
  { say, locale }: Pick<CommandInput, 'say' | 'locale'>,
): void {
  for (const amount of missing)
    say(textOf(amount), {
      file: amount.file ?? '',
      place: placeText(amount, locale),
      project: amount.name ?? amount.project ?? '',
      amount: amountName(amount)[locale],
      value: String(amount.value ?? '?'),
    });
}

/**
 * Says of each amount that a file states and that could not be read where it stands; one that is still to be filled in is
 * none. Gives how many there are.
 */
export function tellUnreadAmounts(
  projects: readonly ProjectTable[],
  input: Pick<CommandInput, 'say' | 'locale'>,
): number {
  const unread = missingAmounts(projects).filter(({ reason }) => reason !== 'amountMissing');
  tellAmounts(unread, input);
  return unread.length;
}
