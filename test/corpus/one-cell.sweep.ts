import { readGrids } from '../../src/forms/reader/read-grids';
import type { Grid } from '../../src/grid/grid';
import { ALL_TABLES } from './all-tables';
import { plain } from './plain';
import { sheetOf } from './table';

/** Fields that hold the text of their cell, in the head and of an indicator. */
const TEXT_FIELD =
  /^(?:name|supervisor|purpose|outcome|goals\[\d+\]|longTerm\.goals\[\d+\]|(?:longTerm\.)?indicators\[\d+\]\.(?:level3|description|basis|scoringRule|actual|reason))$/;
/** No label, no level, no number: nothing tells what it is but the cell where it stands. */
const OTHER = '另有说法';

const tablesOf = (grid: Grid) => {
  const { projects, departments } = readGrids([grid]);
  return [...projects, ...departments];
};

/** The path of a field in what expectations state. */
const plainPath = (path: string) =>
  path.replace('longTerm.goals', 'longGoals').replace('longTerm.indicators', 'longIndicators');

const keysOf = (path: string) => path.split(/[.[\]]+/).filter((key) => key !== '');

function valueAt(read: object, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], read);
}

test.each(Object.entries(ALL_TABLES))(
  'another text in a cell is another text of its field, and nothing else: %s',
  (_, { rows }) => {
    const grid = sheetOf(rows);
    const tables = tablesOf(grid);
    const expected = tables.map(plain);
    let tried = 0;
    tables.forEach(({ origin }, index) => {
      const fieldsAt = new Map<string, number>();
      for (const { row, column } of origin.cells.values())
        fieldsAt.set(`${row},${column}`, (fieldsAt.get(`${row},${column}`) ?? 0) + 1);
      for (const [path, { row, column, value }] of origin.cells) {
        // A cell with its label, several goals in one cell, a name that is the agency's as well are more than one text.
        const isAlone = fieldsAt.get(`${row},${column}`) === 1;
        // A name that is repeated in every row of its project is one of several.
        const isOnce = grid.rows.flat().filter((cell) => cell.value === value).length === 1;
        if (!TEXT_FIELD.test(path) || !isAlone || (path === 'name' && !isOnce)) continue;
        const keys = keysOf(plainPath(path));
        if (valueAt(expected[index]!, keys) !== value) continue;
        tried += 1;
        const changed = grid.rows.map((cells) =>
          cells.map((cell) =>
            cell.row === row && cell.column === column ? { ...cell, value: OTHER } : cell,
          ),
        );
        const wanted = structuredClone(expected);
        (valueAt(wanted[index]!, keys.slice(0, -1)) as Record<string, string>)[keys.at(-1)!] = OTHER;
        expect([path, tablesOf({ ...grid, rows: changed }).map(plain)]).toEqual([path, wanted]);
      }
    });
    expect(tried).toBeGreaterThan(0);
  },
);
