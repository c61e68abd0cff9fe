import type { ProjectTable } from '../../src/domain/project-table';
import { readGrids } from '../../src/forms/reader/read-grids';
import { ALL_TABLES } from './all-tables';
import { plain } from './plain';
import { sheetOf } from './table';

/** A text without what says nothing: blanks, signs of thousands, marks before a name. */
const bare = (text: unknown) =>
  String(text)
    .normalize('NFKC')
    .replace(/[\s,★☆]/g, '');

/** Fields of the expectations with the path of their place. */
function* said(table: ProjectTable): Generator<readonly [path: string, text: string]> {
  const read = plain(table) as unknown as Record<string, unknown>;
  const { name, code, agency, supervisor, rating, score, weightTotal, outcome, purpose } = read;
  const texts = { name, code, supervisor, rating, score, weightTotal, outcome, purpose };
  for (const [path, text] of Object.entries({ ...texts, 'agency.name': agency }))
    if (text !== undefined) for (const part of String(text).split('\n').slice(0, 1)) yield [path, part];
  for (const part of ['total', 'fiscal', 'other'])
    if (read[part] !== undefined) yield [`budget.${part}`, String(read[part])];
  const lists: [string, unknown][] = [
    ['goals', read['goals']],
    ['longTerm.goals', read['longGoals']],
    ['plan', read['plan']],
  ];
  for (const [path, list] of lists)
    for (const [at, text] of ((list ?? []) as unknown[]).entries())
      if (text !== null) yield [`${path}[${at}]`, String(text)];
  for (const [key, value] of Object.entries(read['execution'] ?? {}))
    yield [`execution.${key}`, value as string];
  for (const [at, item] of ((read['items'] ?? []) as (string | null)[][]).entries())
    for (const [index, part] of ['name', 'content', 'total', 'fiscal', 'other'].entries())
      if (item[index]) yield [`items[${at}].${part}`, item[index].split('\n')[0]!];
  for (const [at, amount] of ((read['amounts'] ?? []) as string[][]).entries())
    if (amount[3]) yield [`amounts[${at}].amount`, amount[3]];
  for (const [at, points] of Object.values((read['levelPoints'] ?? {}) as object).entries())
    yield [`levelPoints[${at}].points`, points as string];
  const [start, end] = (read['period'] ?? []) as string[];
  if (start) yield ['period.start', start];
  if (end) yield ['period.end', end];
  const blocks: [string, unknown][] = [
    ['indicators', read['indicators']],
    ['longTerm.indicators', read['longIndicators']],
  ];
  for (const [block, rows] of blocks)
    for (const [at, row] of ((rows ?? []) as Record<string, string>[]).entries())
      for (const [field, text] of Object.entries(row)) {
        const isHistory = field === 'previous' || field === 'beforePrevious';
        yield [`${block}[${at}].${isHistory ? `history.${field}` : field}`, text];
      }
}

/** Fields of which the cell does not bear the text itself: ticks below an answer, targets joined of three columns. */
const JOINED = /\.(?:prospect|reason|target)$/;

describe.each(Object.entries(ALL_TABLES))('%s', (_, { rows }) => {
  const grid = sheetOf(rows);
  const document = readGrids([grid]);
  const tables = [...document.projects, ...document.departments];

  test('every field that is read is placed at the cell that says it', () => {
    const wrong = tables.flatMap((table) =>
      [...said(table)].filter(([path, text]) => {
        const cell = table.origin.cells.get(path);
        if (!cell) return true;
        if (JOINED.test(path)) return bare(cell.value) === '';
        return !bare(cell.value).includes(bare(text));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('what a field holds is not told as left over as well', () => {
    const placed = new Map<string, string>();
    for (const table of tables)
      for (const [path] of said(table)) {
        const cell = table.origin.cells.get(path);
        // The line of an agency in a list is told with its sum, and names the agency of the projects below it.
        if (cell && path !== 'agency.name') placed.set(`${cell.row + 1} ${String(cell.value)}`, path);
      }
    const inRow = (line: number, text: string) =>
      grid.rows.flat().filter(({ row, value }) => row + 1 === line && String(value) === text).length;
    const twice = document.unplaced.filter(
      ({ line, text }) => placed.has(`${line} ${text}`) && inRow(line, text) === 1,
    );
    expect(twice).toEqual([]);
  });
});
