import type { TargetDocument } from '../../src/domain/target-document';
import { readGrids } from '../../src/forms/reader/read-grids';
import { area } from '../../src/grid/area';
import { gridOfValues } from '../../src/grid/grid';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { plain, plainIndicator } from '../corpus/plain';

export type Value = string | number | null;
export type Values = readonly (readonly Value[])[];
/** Row and column where an area begins, and over how many rows and columns it is merged. */
export type Merge = readonly [row: number, column: number, rows: number, columns: number];

/** What a worksheet says; with `merges`, its merged areas are known. */
export function onSheet(values: Values, merges?: readonly Merge[]): TargetDocument {
  const grid = gridOfValues('表', values);
  return readGrids([merges ? { ...grid, merged: merges.map((merge) => area(...merge)) } : grid]);
}

/** What a text says whose cells are parted by tabs. */
export function inText(lines: readonly (readonly string[])[]): TargetDocument {
  const text = lines.map((cells) => cells.join('\t')).join('\n');
  return readTextDocument(new TextEncoder().encode(text), '表.txt');
}

/** The tables as expectations state them. */
export const tablesOf = ({ projects, departments }: TargetDocument) =>
  [...projects, ...departments].map(plain);

/** The indicators of all tables as expectations state them. */
export const indicatorsOf = ({ projects, departments }: TargetDocument) =>
  [...projects, ...departments].flatMap(({ indicators }) => indicators.map(plainIndicator));

/** The texts that no field took. */
export const toldOf = ({ unplaced }: TargetDocument) => unplaced.map(({ text }) => text);

/** Row and column of the places of the first table, by field. */
export function placesOf({ projects }: TargetDocument): Record<string, [number, number]> {
  return Object.fromEntries(
    [...(projects[0]?.origin.cells ?? [])].map(([path, { row, column }]) => [path, [row, column]]),
  );
}
