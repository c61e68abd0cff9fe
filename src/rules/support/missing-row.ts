import type { FieldPath } from '../../domain/place';
import type { JudgedProject } from './judged-project';
import { INDICATOR_BLOCK, indicatorPath } from './text-places';

/** Where an indicator that a table lacks would stand: in the first row without level 2, else in the block as a whole. */
export function placeOfMissingRow({ indicators }: JudgedProject): FieldPath {
  const row = indicators.find(({ indicator }) => indicator.level2 === null);
  return row ? indicatorPath(row.index, 'level2') : INDICATOR_BLOCK;
}
