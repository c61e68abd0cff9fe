import type { WorkbookSettings } from '../../domain/workbook-settings';
import { NOT_APPLICABLE, PASSED, type Outcome } from '../rule';
import { SOME_VILLAGES, VILLAGES_COUNTED } from '../words/villages';
import { hasWord } from '../../domain/has-word';
import type { JudgedIndicator } from './judged-indicator';
import { memo } from '../../domain/memo';
import { onTarget } from './on-target';
import { indicatorPath } from './text-places';
import { UNKNOWN_VILLAGES } from './unknowns';

const countsVillages = memo(hasWord(VILLAGES_COUNTED));

/** Whether a text speaks of some villages, not of all. */
export const speaksOfSome = memo(hasWord(SOME_VILLAGES));

/** Units that say by themselves that villages are counted. */
const VILLAGE_UNIT = /^个?(?:行政)?村$/;

/** Whether a quantity counts the villages of the township, all of them. */
export function countsAllVillages({ kind, indicator }: JudgedIndicator): boolean {
  const { level3, description, target } = indicator;
  if (kind !== 'quantity' || target?.kind !== 'quantity') return false;
  const { unit, object } = target;
  if (!VILLAGE_UNIT.test(`${unit ?? ''}${object ?? ''}`)) {
    if (unit !== '个') return false;
    if (!countsVillages(level3 ?? '') && !countsVillages(description ?? '')) return false;
  }
  return !speaksOfSome(level3 ?? '') && !speaksOfSome(description ?? '');
}

/** Holds a count of all villages against the number that there are. */
export function compareVillages(
  indicator: JudgedIndicator,
  { villages }: WorkbookSettings,
  isWrong: (found: number, fact: number) => boolean,
): Outcome {
  if (!countsAllVillages(indicator) || indicator.figures === null) return NOT_APPLICABLE;
  if (villages === null)
    return [{ field: indicatorPath(indicator.index, 'target'), undecided: UNKNOWN_VILLAGES }];
  const found = indicator.figures.value;
  return isWrong(found, villages) ? onTarget(indicator, { found, expected: villages }) : PASSED;
}
