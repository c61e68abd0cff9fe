import type { SubGoal } from '../../domain/department-goals';
import type { FieldPath } from '../../domain/place';
import type { Indicator } from '../../domain/indicator';
import { rowPath } from '../../domain/row-path';

/** The kinds of text of a project table that text rules look at. */
export type TextPlace =
  'name' | 'purpose' | 'goal' | 'level3' | 'description' | 'basis' | 'outcome' | 'reason';

/** Those that say what is planned, not what became of it. */
export const PLANNED_TEXTS: readonly TextPlace[] = [
  'name',
  'purpose',
  'goal',
  'level3',
  'description',
  'basis',
];

/** `indicators[3].target` and the like. */
export function indicatorPath(index: number, field: keyof Indicator): FieldPath {
  return rowPath('indicators', index, field);
}

/** Findings about rows that are not there stand on the block as a whole. */
export const INDICATOR_BLOCK: FieldPath = 'indicators';

/** `department.subGoals[4].name` and the like. */
export function subGoalPath(index: number, field: keyof SubGoal): FieldPath {
  return `department.subGoals[${index}].${field}`;
}

/** The path of a text. */
export function textPath(place: TextPlace, index: number): FieldPath {
  switch (place) {
    case 'name':
    case 'purpose':
    case 'outcome':
      return place;
    case 'goal':
      return `goals[${index}]`;
    default:
      return indicatorPath(index, place);
  }
}
