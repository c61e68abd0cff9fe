import { addIndicator } from '../../src/commands/in-excel/add-indicator';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { templateOfActiveSheet } from '../../src/commands/in-excel/save-as-template';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { TEMPLATES } from '../../src/templates';
import { UserError } from '../../src/locale/user-error';
import { budgetYearOn } from '../../src/domain/document-facts';
import { level2Of } from '../../src/domain/indicator-levels';
import type { ProjectTable } from '../../src/domain/project-table';
import type { ExcelHost } from '../../host/excel-host';
import { openWorkbook, openWorkbookOf, sampleDocument, snapshot } from './host-fixture';

const LIBRARY = TEMPLATES.filter(({ id }) => id !== 'blank').flatMap(({ id, build }) =>
  build({ year: 2027, agency: { code: null, name: null }, moneyUnit: '万元' }).indicators.map(
    ({ level2, level3 }, index) => ({ templateId: id, index, level2: level2 ?? '', level3: level3 ?? '' }),
  ),
);

/** The project tables of the workbook as they are read. */
async function tables(): Promise<readonly ProjectTable[]> {
  return (await new OpenWorkbookChecker().inspect()).document.projects;
}

interface Shown {
  name: string;
  cells: [row: string, column: string, value: unknown, formula: unknown, style: unknown][];
  merges: string[];
}

/** Values and merges of a sheet. */
function shown(host: ExcelHost, name: string): unknown {
  const sheet = (snapshot(host) as Shown[]).find((one) => one.name === name);
  const cells = sheet?.cells
    .filter(([, , value]) => value !== undefined && value !== null)
    .map((cell) => cell.slice(0, 3));
  return { cells, merges: sheet?.merges };
}

test('every indicator of the library finds its place on a sheet of ours, which stays as the form lays it out', async () => {
  const host = openWorkbook();
  const { sheet } = await insertTemplate('office-costs');
  let count = (await tables())[0]?.indicators.length ?? 0;
  // Every third keeps this short; all of them are still there for the kinds of indicators and their neighbours.
  for (const { templateId, index, level2, level3 } of LIBRARY.filter((_, at) => at % 3 === 0)) {
    await addIndicator({ templateId, index }, []);
    count += 1;
    const [table] = await tables();
    if (!table) throw new Error('the table is gone');
    expect(table.indicators).toHaveLength(count);
    const at = table.indicators.map((indicator) => indicator.level3).lastIndexOf(level3);
    expect(table.indicators[at]?.level2).toBe(level2);
    expect(level2Of(level2)?.under).toContain(table.indicators[at]?.level1?.replace('指标', ''));
  }
  const [table] = await tables();
  if (!table) throw new Error('the table is gone');
  const laidOut = openWorkbookOf([planProjectSheet(table, sheet)]);
  expect(shown(host, sheet)).toEqual({
    ...(shown(laidOut, sheet) as object),
    merges: planProjectSheet(table, sheet)
      .merges.map(({ row, column, rows, columns }) =>
        [row, column, row + rows - 1, column + columns - 1].join(),
      )
      .sort(),
  });
});

test.each([0, 7, 19, 33])(
  'indicator %i finds its place on a sheet made by hand, whose other cells stay',
  async (at) => {
    const [project] = sampleDocument().projects;
    if (!project) throw new Error('the sample is empty');
    openWorkbookOf([{ ...planProjectSheet(project, '手工表'), names: [] }]);
    const wanted = LIBRARY[at]!;
    await addIndicator(wanted, []);
    const [table] = await tables();
    const added = table?.indicators.find(({ level3 }) => level3 === wanted.level3);
    expect(added?.level2).toBe(wanted.level2);
    expect(level2Of(wanted.level2)?.under).toContain(added?.level1?.replace('指标', ''));
    expect(table?.indicators.filter((one) => one !== added)).toEqual(project.indicators);
  },
);

test('the empty rows of a blank form are filled before rows are added', async () => {
  openWorkbook();
  await insertTemplate('blank');
  const [before] = await tables();
  const quantity = LIBRARY.find(({ level2 }) => level2 === '数量指标')!;
  await addIndicator(quantity, []);
  const [after] = await tables();
  expect(after?.indicators).toHaveLength(before?.indicators.length ?? 0);
  expect(after?.indicators[0]?.level3).toBe(quantity.level3);
});

test('a row below the last one has the guards of the others', async () => {
  const host = openWorkbook();
  const { sheet } = await insertTemplate('office-costs');
  await addIndicator(LIBRARY.filter(({ level2 }) => level2 === '服务对象满意度指标').at(-1)!, []);
  const [table] = await tables();
  const last = table?.origin.cells.get(`indicators[${table.indicators.length - 1}].basis`);
  const { validations, conditionalFormats } = host.model.side(host.model.find(sheet)!);
  const covers = ({ rect }: { rect: { row: number; rows: number; column: number; columns: number } }) =>
    rect.row <= last!.row &&
    rect.row + rect.rows > last!.row &&
    rect.column + rect.columns > last!.column - 1;
  expect(validations.filter(covers).length).toBeGreaterThan(0);
  expect(conditionalFormats.filter(covers).length).toBeGreaterThan(0);
});

test('it takes two batches of reading and two of writing, all of which can be undone', async () => {
  const host = openWorkbook();
  await insertTemplate('office-costs');
  host.resetCounters();
  await addIndicator(LIBRARY[0]!, []);
  expect(host.syncs).toBe(4);
  expect(host.undoClearing).toEqual([]);
});

test('a sheet without a table is refused by name', async () => {
  openWorkbook();
  await expect(addIndicator(LIBRARY[0]!, [])).rejects.toMatchObject({ values: { sheet: 'Sheet1' } });
  await expect(templateOfActiveSheet('')).rejects.toMatchObject({ values: { sheet: 'Sheet1' } });
});

test('the sheet on show becomes a template, which speaks of the next year when it is inserted', async () => {
  const host = openWorkbook();
  await importDocument(sampleDocument(), { existing: 'skip' });
  host.model.find('征兵工作经费')?.activate();
  const own = await templateOfActiveSheet('');
  expect(own).toMatchObject({ name: '征兵工作经费', year: 2023 });
  expect(JSON.stringify(own)).not.toMatch(/13020823P|唐山/);
  openWorkbook();
  await insertTemplate(own.id, { own: [own] });
  const [table] = await tables();
  expect(table?.code).toBeNull();
  const dates = table?.indicators.flatMap(({ target }) => /^20\d\d年/.exec(target?.written ?? '')?.[0] ?? []);
  expect(new Set(dates)).toEqual(new Set([`${budgetYearOn(new Date())}年`]));
});

test('a template that was deleted meanwhile is refused', async () => {
  openWorkbook();
  await expect(insertTemplate('own:消失了')).rejects.toBeInstanceOf(UserError);
});
