import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellPlace, Origin } from '../../../src/domain/place';
import type { ProjectTable } from '../../../src/domain/project-table';
import type { TargetDocument } from '../../../src/domain/target-document';
import { textPieces } from '../../../src/sources/text/lines';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { ALL_TABLES } from '../../corpus/all-tables';
import { clipboardOf, webOf } from '../../corpus/table';

const SAMPLE = readFileSync(join(__dirname, '../../../samples/shaliuhe-2023-sample.txt'), 'utf8');

/** Reads a text in pieces of so many characters at least. */
function readBy(text: string, least: number): TargetDocument {
  return readTextDocument(new TextEncoder().encode(text), '目标表.txt', least);
}

/** A place without the row of its grid, which is counted from the piece. */
const placed = ({ row: _row, ...place }: CellPlace) => place;
const withoutRows = <T extends { origin: Origin }>(one: T) => ({
  ...one,
  origin: { ...one.origin, cells: [...one.origin.cells].map(([path, place]) => [path, placed(place)]) },
});

function comparable({ department, projects, followUps = [], departments, ...others }: TargetDocument) {
  const tables = (list: readonly ProjectTable[]) => list.map(withoutRows);
  return {
    ...others,
    unknownTables: others.unknownTables?.map(({ cell, ...one }) => ({ ...one, cell: placed(cell) })),
    department: department && withoutRows(department),
    projects: tables(projects),
    followUps: tables(followUps),
    departments: tables(departments),
  };
}

describe('a text that is read in pieces', () => {
  const tables = Object.values(ALL_TABLES).filter(({ rows }) => rows.length > 0);
  const whole = tables
    .flatMap(({ rows }, index) => [clipboardOf(rows), ...(index % 20 === 0 ? [SAMPLE] : []), webOf(rows)])
    .join('\n');

  test('says what it says as a whole, wherever it is divided', () => {
    const expected = comparable(readBy(whole, Infinity));
    expect(expected.projects.length).toBeGreaterThan(tables.length);
    for (const least of [0, 1_000, 10_000, 100_000]) {
      expect(textPieces(whole, least).length).toBeGreaterThan(Math.min(80, whole.length / least / 3));
      expect(comparable(readBy(whole, least))).toEqual(expected);
    }
  });
});
