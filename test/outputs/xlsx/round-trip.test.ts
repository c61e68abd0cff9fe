import fc from 'fast-check';
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
            unplaced: [{ line: 3, text: '=备注' }],
          });
          const { grids } = await readWorkbook(await writeWorkbook(plans), 'book.xlsx');
          expect(grids.map((grid) => grid.sheet)).toEqual(plans.map((plan) => plan.name));
          plans.forEach((plan, index) => {
            const valueAt = gridValueAt(grids[index]!);
            plan.rows.forEach((row, r) =>
              row.forEach((content, c) => {
                const written = isFormula(content) ? content.result : content;
                // Excel keeps 15 digits of a number, and an empty text is no content.
                const expected =
                  typeof written === 'number'
                    ? Number(written.toPrecision(15))
                    : written === ''
                      ? null
                      : written;
                expect([plan.name, r, c, valueAt(r, c)]).toEqual([plan.name, r, c, expected]);
              }),
            );
          });
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test.each(NASTY)('keep the text %j a text', async (text) => {
    const plan = { ...planUnplacedSheet([], '表'), rows: [[text]], rowHeights: [null], merges: [] };
    const bytes = await writeWorkbook([plan]);
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
    const { grids } = await readWorkbook(await writeWorkbook([plan]), 'book.xlsx');
    expect(grids[0]?.rows[0]?.[0]?.value).toBe('abcd');
  });

  test('carry guards, names, page setup and charts', async () => {
    const [sample] = fc.sample(project, { numRuns: 1, seed: 5 });
    const { plans } = planWorkbook({
      department: null,
      projects: [{ ...sample!, moneyUnit: '万元' }],
      unplaced: [],
    });
    const { sheets, namedRanges } = await readXlsx(await writeWorkbook(plans), { readStyles: true });
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
