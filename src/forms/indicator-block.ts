import type { Indicator } from '../domain/indicator';
import { level1Of, levelName } from '../domain/indicator-levels';
import type { ProjectTable } from '../domain/project-table';

/** The fields of an indicator that rows of the library fill in. */
const ROW_FIELDS = ['level1', 'level2', 'level3', 'description', 'target', 'basis'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** The order of the form's level 1, that of the form of 2021 included. */
const LEVEL1_ORDER = ['成本', '产出', '效益', '满意度'];
const orderOf = (level1: string | null): number => LEVEL1_ORDER.indexOf(level1Of(level1 ?? '') ?? '');

/** Whether two texts name the same level 1. */
export function isSameLevel1(one: string | null, other: string | null): boolean {
  return one !== null && level1Of(one) === level1Of(other ?? '');
}

/** The indicators of a project with the cells that they stand in. */
export class IndicatorBlock {
  constructor(private readonly project: ProjectTable) {}

  private place(index: number, field: RowField): { row: number; column: number } | undefined {
    return this.project.origin.cells.get(`indicators[${index}].${field}`);
  }

  /** Column of a field, told by the first indicator that has a cell for it. */
  columnOf(field: RowField): number | undefined {
    for (let index = 0; index < this.project.indicators.length; index += 1) {
      const place = this.place(index, field);
      if (place) return place.column;
    }
    return undefined;
  }

  /** Row of an indicator: levels may stand in a row above, merged. */
  rowOf(index: number): number {
    const rows = ROW_FIELDS.flatMap((field) => this.place(index, field)?.row ?? []);
    return Math.max(...rows);
  }

  /** Row where the level that holds for an indicator is written. */
  levelRow(index: number, field: 'level1' | 'level2'): number | undefined {
    return this.place(index, field)?.row;
  }

  /** After which indicator a new one belongs: the last of its level 2, else of its level 1, else of what precedes. */
  placeFor({ level1, level2 }: Indicator): number {
    const { indicators } = this.project;
    const last = (isRight: (indicator: Indicator) => boolean) =>
      indicators.reduce((found, indicator, index) => (isRight(indicator) ? index : found), -1);
    const name = levelName(level2 ?? '');
    const found = [
      last((other) => name !== '' && levelName(other.level2 ?? '') === name),
      last((other) => isSameLevel1(level1, other.level1)),
      last((other) => orderOf(other.level1) >= 0 && orderOf(other.level1) <= orderOf(level1)),
    ].find((index) => index >= 0);
    return found ?? indicators.length - 1;
  }

  /** An indicator of this level 2 of which nothing else is filled in yet, as in a blank form; -1 of none. */
  emptyRowFor({ level2 }: Indicator): number {
    const name = levelName(level2 ?? '');
    return this.project.indicators.findIndex(
      (other) =>
        levelName(other.level2 ?? '') === name &&
        other.level3 === null &&
        other.description === null &&
        other.target === null &&
        other.basis === null,
    );
  }
}
