import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { gridValueAt } from '../../../src/grid/grid';
import { planUnplacedSheet } from '../../../src/reports/unplaced/unplaced-sheet';
import { planProjectSheet } from '../../../src/forms/spending-plan/project-sheet';
import { isFormula } from '../../../src/sheet-plan/sheet-plan';
import { planWorkbook } from '../../../src/workbook/workbook-plan';
import { readWorkbook } from '../../../src/sources/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/outputs/xlsx/write-workbook';
import { department, project } from '../../support/form-arbitraries';

const NASTY = [
  '=1+1',
  '+A1',
  '-5',
  '@SUM(A1)',
  '\t资金',
  "'引号'",
  'a\tb',
  '一\n二',
  '2023年12月31日',
  '95%',
  '😀',
  '<&>"',
];

describe('plans written to a file', () => {
  test('have the same cells when the file is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(project, { minLength: 1, maxLength: 3 }),
        department,
        async (projects, goals) => {
          const { plans } = planWorkbook({
            department: goals,
            projects,
            departments: [],
            unplaced: [{ line: 3, text: '=备注' }],
          });
          const { grids } = await readWorkbook((await writeWorkbook(plans)).bytes, 'book.xlsx');
          expect(grids.map((grid) => grid.sheet)).toEqual(plans.map((plan) => plan.name));
          plans.forEach((plan, index) => {
            const valueAt = gridValueAt(grids[index]!);
            const expected = plan.rows.map((row) =>
              row.map((content) => {
                const written = isFormula(content) ? content.result : content;
                // Excel keeps 15 digits of a number, and an empty text is no content.
                if (typeof written === 'number') return Number(written.toPrecision(15));
                return written === '' ? null : written;
              }),
            );
            const read = plan.rows.map((row, r) => row.map((_content, c) => valueAt(r, c)));
            expect([plan.name, read]).toEqual([plan.name, expected]);
          });
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test.each(NASTY)('keep the text %j a text', async (text) => {
    const plan = { ...planUnplacedSheet([], '表'), rows: [[text]], rowHeights: [null], merges: [] };
    const { bytes } = await writeWorkbook([plan]);
    const { grids } = await readWorkbook(bytes, 'book.xlsx');
    expect(grids[0]?.rows[0]?.[0]?.value).toBe(text);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get('0,0')?.formula).toBeUndefined();
  });

  test('leave out what XML cannot hold, and stay readable', async () => {
    const plan = {
      ...planUnplacedSheet([], '表'),
      rows: [['a\u0000b\u0008c\ud800d']],
      rowHeights: [null],
      merges: [],
    };
    const { grids } = await readWorkbook((await writeWorkbook([plan])).bytes, 'book.xlsx');
    expect(grids[0]?.rows[0]?.[0]?.value).toBe('abcd');
  });

  test.each(['_x0041_', 'a_x000D__x005F_', '_x00e9_ _xZZ_'])('keep %j as it stands', async (text) => {
    const plan = { ...planUnplacedSheet([], '表'), rows: [[text]], rowHeights: [null], merges: [] };
    const { bytes } = await writeWorkbook([plan]);
    const { grids } = await readWorkbook(bytes, 'book.xlsx');
    expect(grids[0]?.rows[0]?.[0]?.value).toBe(text);
  });

  test('cut a text that no cell holds, and say where', async () => {
    const plan = {
      ...planUnplacedSheet([], '表'),
      rows: [['字'.repeat(40_000)]],
      rowHeights: [null],
      merges: [],
    };
    const { bytes, cut } = await writeWorkbook([plan]);
    expect(cut).toEqual([{ sheet: plan.name, row: 0, column: 0, length: 40_000 }]);
    const { grids } = await readWorkbook(bytes, 'book.xlsx');
    expect(grids[0]?.rows[0]?.[0]?.value).toMatch(/^字{32000,32767}……（.*未写入）$/);
  });

  test('count the references to shared texts as Excel does', async () => {
    const [sample] = fc.sample(project, { numRuns: 1, seed: 7 });
    const { plans } = planWorkbook({
      department: null,
      projects: [sample!, sample!],
      departments: [],
      unplaced: [],
    });
    const parts = unzipSync((await writeWorkbook(plans)).bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const sheets = Object.keys(parts).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
    const references = sheets.flatMap((name) => [...text(name).matchAll(/<c\b[^>]* t="s"/g)]).length;
    const [, count, unique] =
      /<sst\b[^>]* count="(\d+)" uniqueCount="(\d+)"/.exec(text('xl/sharedStrings.xml')) ?? [];
    expect(Number(count)).toBe(references);
    expect(Number(unique)).toBe([...text('xl/sharedStrings.xml').matchAll(/<si>/g)].length);
    expect(references).toBeGreaterThan(Number(unique));
  });

  test('carry guards, names, page setup and charts', async () => {
    const [sample] = fc.sample(project, { numRuns: 1, seed: 5 });
    const { plans } = planWorkbook({
      department: null,
      projects: [{ ...sample!, moneyUnit: '万元' }],
      departments: [],
      unplaced: [],
    });
    const { sheets, namedRanges } = await readXlsx((await writeWorkbook(plans)).bytes, { readStyles: true });
    const [sheet, summary] = sheets;
    const plan = planProjectSheet({ ...sample!, moneyUnit: '万元' }, plans[0]!.name);
    expect(sheet?.dataValidations).toHaveLength(plan.validations.length);
    expect(sheet?.conditionalRules).toHaveLength(plan.conditionalFormats.length);
    expect(sheet?.merges).toHaveLength(plan.merges.length);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'portrait', fitToWidth: 1 });
    expect(namedRanges?.filter(({ name }) => name === 'PerfTargetForm').map(({ scope }) => scope)).toEqual(
      plans.map(({ name }) => name),
    );
    expect(summary?.charts).toHaveLength(2);
  });
});
