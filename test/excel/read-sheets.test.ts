import { createUniverWorkbook } from '../../host/univer-workbook';
import { createExcelHost, type ExcelHost } from '../../host/excel-host';
import { installExcel } from '../../host/native-bridge';
import { readSheets, readSheetsById } from '../../src/excel/read-sheets';
import { readGrids } from '../../src/forms/reader/read-grids';
import { gridOfValues } from '../../src/grid/grid';
import { cellText } from '../../src/grid/cell-text';

/** A workbook with values left under a merged area, as pasting its format over them leaves them in Excel. */
function open(requirementSet: string): ExcelHost {
  const univer = createUniverWorkbook([
    {
      name: "2023年'经费',A1",
      cellData: {
        0: { 0: { v: '用途', t: 1 }, 1: { v: '旧文', t: 1 }, 2: { v: '用途', t: 1 }, 3: { v: '旁边', t: 1 } },
        1: {
          0: { v: 3.3000000000000003, t: 2 },
          1: { v: '#REF!', t: 1 },
          2: { v: 95, t: 2, s: { n: { pattern: '"≥"0"%"' } } },
        },
      },
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
    },
    { name: '空', cellData: {} },
  ]);
  const host = createExcelHost({ requirementSet, univer });
  installExcel(host);
  return host;
}

async function read() {
  const { sheets } = await Excel.run((context) => readSheets(context));
  return sheets;
}

test('cells under merged areas are apart from those that a person sees', async () => {
  open('1.13');
  const [{ grid } = { grid: null }] = await read();
  expect(grid?.rows[0]?.map(({ value }) => value)).toEqual(['用途', '旁边']);
  expect(grid?.covered?.map(({ row, column, value }) => [row, column, value])).toEqual([[0, 1, '旧文']]);
});

test('an Excel that cannot name merged areas gives all cells', async () => {
  open('1.8');
  const [{ grid } = { grid: null }] = await read();
  expect(grid?.rows[0]?.map(({ value }) => value)).toEqual(['用途', '旧文', '用途', '旁边']);
  expect(grid?.covered).toBeUndefined();
});

test('an Excel that refuses to name them is asked again without, and any other failure ends the reading', async () => {
  const host = open('1.13');
  host.failRequest(1, { atAction: 3, code: 'AccessDenied' });
  expect((await read())[0]?.grid.rows[0]).toHaveLength(4);
  expect(host.syncs).toBe(3);
  host.resetCounters();
  host.failRequest(1, { atAction: 3, code: 'GeneralException' });
  await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
});

test('days are counted as the workbook counts them, in the batches that there are', async () => {
  const dates = async (isOld: boolean) => {
    const univer = createUniverWorkbook([
      {
        name: '表',
        cellData: {
          0: { 0: { v: 43829, t: 2, s: { n: { pattern: 'yyyy/m/d' } } }, 1: { v: '2023年', t: 1 } },
        },
      },
    ]);
    const host = createExcelHost({ univer });
    host.model.countsFrom1904 = isOld;
    installExcel(host);
    const [sheet] = await read();
    expect(host.syncs).toBe(2);
    const again = await Excel.run((context) => readSheetsById(context, [sheet!.id]));
    expect(host.syncs).toBe(3);
    return [sheet, again.get(sheet!.id)].map((one) => one!.grid.rows[0]!.map(cellText));
  };
  // 43829 days after 1 January 1904, and after 30 December 1899.
  expect(await dates(true)).toEqual([
    ['2023年12月31日', '2023年'],
    ['2023年12月31日', '2023年'],
  ]);
  expect(await dates(false)).toEqual([
    ['2019年12月30日', '2023年'],
    ['2019年12月30日', '2023年'],
  ]);
});

test('a text that its format hides is told as unplaced', () => {
  const values = [
    ['项目绩效目标表'],
    ['项目名称', '甲', '预算数', '20', '看不见'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '补助村数', '≥23个'],
  ];
  const unplacedOf = (format: string) => {
    const grid = gridOfValues('表', values, [[], ['@', '@', '@', '@', format]]);
    return readGrids([grid]).unplaced.map(({ line, text }) => [line, text]);
  };
  expect(unplacedOf(';;;')).toEqual([[2, '看不见']]);
});

test('numbers have 15 digits, errors are no values, and formats show what they show', async () => {
  open('1.13');
  const [{ grid } = { grid: null }] = await read();
  const [, second = []] = grid?.rows ?? [];
  expect(second.slice(0, 2)).toMatchObject([{ value: 3.3 }, { value: null, error: '#REF!' }]);
  expect(second.slice(0, 3).map(cellText)).toEqual(['3.3', '#REF!', '≥95%']);
});

test('how a sheet is hidden is known, whichever way it is read', async () => {
  open('1.13');
  expect((await read()).map(({ grid }) => grid.visibility)).toEqual([undefined, undefined]);
  const ids = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空');
    sheet.visibility = 'VeryHidden';
    sheet.load('id');
    await context.sync();
    return [sheet.id];
  });
  expect((await read()).map(({ grid }) => grid.visibility)).toEqual([undefined, 'veryHidden']);
  const byId = await Excel.run((context) => readSheetsById(context, ids));
  expect(byId.get(ids[0]!)?.grid.visibility).toBe('veryHidden');
});
