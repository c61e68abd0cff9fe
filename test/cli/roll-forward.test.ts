import { readFileSync, writeFileSync } from 'node:fs';
import { cellOfAddress } from '../../src/grid/area';
import { gridValueAt } from '../../src/grid/grid';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { rollForwardReport } from '../../src/reports/roll-forward';
import { FIRST_CARRIED_ROW } from '../../src/reports/roll-forward/roll-forward-sheet';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

interface Rolled {
  from: number;
  to: number;
  review: number;
  projects: { code: string; name: string; sheet: string }[];
}

interface Extracted {
  unplaced: { text: string }[];
  projects: {
    indicators: { target: string; history: { previous: string | null; beforePrevious: string | null } }[];
  }[];
}

test('makes the workbook of next year, of which only codes, years and dates differ; this year is only read', async () => {
  const [book, next] = [path('book.xlsx'), path('next.xlsx')];
  await cli('import', SAMPLE, '-o', book);
  const before = readFileSync(book);
  const { code, json, err } = await cliJson<Rolled>('roll-forward', book, '-o', next);
  expect(code).toBe(0);
  expect([json.from, json.to, json.projects.length]).toEqual([2023, 2024, 8]);
  expect(json.projects.every((project) => project.code.startsWith('13020824'))).toBe(true);
  expect(err).toContain(String(json.review));
  expect(readFileSync(book).equals(before)).toBe(true);

  const compared = await cliJson<{ counts: object; difference: number }>('compare', book, next);
  expect(compared.json).toMatchObject({
    counts: { added: 0, removed: 0, changed: 8, same: 0 },
    difference: 0,
  });
  const { json: checked } = await cliJson<{ findings: { rule: string; severity: string }[] }>('check', next);
  expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checked.findings.map(({ rule }) => rule)).not.toContain('date-outside-year');

  const { grids } = await readWorkbook(readFileSync(next), next);
  const { rows } = rollForwardReport.readBack(grids[0]!);
  expect(rows).toHaveLength(json.review);
  expect(
    rows.some(({ before: from, after }) => from === '2023年12月31日' && after === '2024年12月31日'),
  ).toBe(true);
});

test.each(['declaration', 'indicatorList'])(
  'a form with history columns has them on its sheets: last year, and the year before (%s)',
  async (form) => {
    const [book, next, last] = [path('now.xlsx'), path('first.xlsx'), path('second.xlsx')];
    const document = readTextDocument(readFileSync(SAMPLE), SAMPLE);
    const projects = document.projects.map((table) => ({ ...table, form, year: 2023 }));
    writeFileSync(book, (await writeWorkbook(planWorkbook({ ...document, projects }).plans)).bytes);
    await cli('roll-forward', book, '-o', next);
    await cli('roll-forward', next, '-o', last);
    const targetsOf = async (file: string) => {
      const { json } = await cliJson<Extracted>('extract', file);
      return { unplaced: json.unplaced, rows: json.projects.flatMap(({ indicators }) => indicators) };
    };
    const [now, first, second] = await Promise.all([book, next, last].map(targetsOf));
    expect(now!.rows).toHaveLength(48);
    expect(first!.rows.map(({ history }) => history.previous)).toEqual(now!.rows.map(({ target }) => target));
    expect(second!.rows.map(({ history }) => history.previous)).toEqual(
      first!.rows.map(({ target }) => target),
    );
    expect(second!.rows.map(({ history }) => history.beforePrevious)).toEqual(
      now!.rows.map(({ target }) => target),
    );
    // Nothing of it is kept aside.
    expect(JSON.stringify([first!.unplaced, second!.unplaced])).not.toContain('年指标值');
  },
);

test('a mark is on every cell that was taken over, and goes when the cell is rewritten or ticked off', async () => {
  const next = path('marked.xlsx');
  const { json } = await cliJson<Rolled>('roll-forward', SAMPLE, '-o', next);
  const { strFromU8, unzipSync } = await import('fflate');
  const sheets = Object.entries(unzipSync(readFileSync(next))).filter(([name]) =>
    name.includes('worksheets/sheet'),
  );
  const formulas = sheets.flatMap(([, bytes]) => [
    ...strFromU8(bytes).matchAll(/<formula>(AND\([^<]*EXACT[^<]*)<\/formula>/g),
  ]);
  // Each with the two cells of its own line of the list.
  expect(new Set(formulas.map(([, formula]) => formula)).size).toBe(formulas.length);
  // Every line of the list, those of the department's goals among them, is about a cell that holds what it says.
  expect(formulas).toHaveLength(json.review);
  const { grids } = await readWorkbook(readFileSync(next), next);
  const values = new Map(grids.map((grid) => [grid.sheet, gridValueAt(grid)]));
  const { rows } = rollForwardReport.readBack(grids[0]!);
  expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(9);
  rows.forEach(({ sheet, after }, index) => {
    const address = String(values.get('结转核对')?.(FIRST_CARRIED_ROW + index, 1));
    const { row = -1, column = -1 } = cellOfAddress(address) ?? {};
    expect(String(values.get(sheet)?.(row, column))).toBe(String(after));
  });
  expect(formulas[0]![1]).toMatch(
    /^AND\('?结转核对'?!\$G\$\d+="",EXACT\([A-Z]+\d+,'?结转核对'?!\$E\$\d+\)\)$/,
  );
});

test.each([
  [['roll-forward', SAMPLE], '-o'],
  [['roll-forward', SAMPLE, SAMPLE, '-o', path('x.xlsx')], 'one file'],
  [['roll-forward', SAMPLE, '-o', path('x.xlsx'), '--year', '2023'], '2023'],
  [['roll-forward', SAMPLE, '-o', path('x.xlsx'), '--year', 'next'], '--year'],
  [['roll-forward', SAMPLE, '-o', path('x.xlsx'), '--year', '0'], 'four digits'],
  [['roll-forward', write('none.txt', '无'), '-o', path('x.xlsx')], 'none.txt'],
])('unusable arguments are refused (%#)', async (args, word) => {
  const { code, out, err } = await cli(...args, '--lang', 'en-US');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(word);
});
