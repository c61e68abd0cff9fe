import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellPlace, Origin } from '../../../src/domain/place';
import type { ProjectTable } from '../../../src/domain/project-table';
import type { TargetDocument } from '../../../src/domain/target-document';
import { textPieces } from '../../../src/sources/text/lines';
import { readTextDocument, readTextInSteps } from '../../../src/sources/text/read-text-document';
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

  test('is read a few tables at a time, so that the pane answers meanwhile', () => {
    const bytes = new TextEncoder().encode(SAMPLE.repeat(40));
    let steps = 0;
    for (const _ of readTextInSteps(bytes, '目标表.txt')) steps += 1;
    // The sample has 7,500 characters: two or three of its kind are read at a time.
    expect(steps).toBeGreaterThan(10);
  });

  test('is all there, and every piece knows its line', () => {
    const breaks = fc.constantFrom('\n', '\r\n', '\r', '\f', '\u2028', '\n\n', '\t\n');
    const line = fc.constantFrom(
      '项目绩效目标表',
      '2.村级转移支付绩效目标表',
      '项目名称\t甲',
      '',
      '[bookmark: a]1.甲绩效目标表',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, breaks)), fc.nat(60), (lines, least) => {
        const text = lines.flat().join('');
        const pieces = textPieces(text, least);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let before = '';
        for (const piece of pieces) {
          expect(piece.line).toBe(before.split(/\r\n|[\n\r\f\u2028]/).length);
          before += piece.text;
        }
        for (const piece of pieces.slice(1)) expect(piece.text).toMatch(/^.*绩效目标表/);
        for (const piece of pieces.slice(0, -1)) expect(piece.text.length).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
