import { createExcelHost, type ExcelHost } from '../../host/excel-host';
import { installExcel } from '../../host/native-bridge';
import { changeSheets } from '../../src/excel/change-sheets';
import { withPresentContents } from '../../src/excel/read-contents';
import { readSheets } from '../../src/excel/read-sheets';
import { area } from '../../src/grid/area';
import { cellText } from '../../src/grid/cell-text';
import { PlanBuilder } from '../../src/sheet-plan/plan-builder';
import type { SheetChanges } from '../../src/sheet-plan/sheet-changes';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { valuesOf } from '../commands/host-fixture';

/** 2023-12-31, counted from 30 December 1899. */
const DAY = 45_291;

/** A sheet of a day, an amount and a text. */
function planOf(day: number | null, amount: number): SheetPlan {
  const builder = new PlanBuilder('project', [20, 20, 20]);
  builder.addRow([day, amount, '甲村']);
  builder.style(area(0, 0), { numberFormat: 'yyyy"年"m"月"d"日"' });
  builder.style(area(0, 1), { numberFormat: '0.00' });
  return builder.build({ name: '表', page: { orientation: 'portrait' } });
}

function open(countsFrom1904: boolean): ExcelHost {
  const host = createExcelHost();
  host.model.countsFrom1904 = countsFrom1904;
  installExcel(host);
  return host;
}

const change = (changes: Partial<SheetChanges>) =>
  Excel.run(async (context) =>
    changeSheets(context, await readSheets(context), { add: [], rewrite: [], ...changes }),
  );
const present = async (plan: SheetPlan) => {
  const [found] = await Excel.run((context) => withPresentContents(context, [plan]));
  return found!;
};
const shown = async () => {
  const { sheets } = await Excel.run((context) => readSheets(context));
  return sheets.find(({ name }) => name === '表')!.grid.rows[0]!.map(cellText);
};

test.each([
  [true, DAY - 1462],
  [false, DAY],
])('a day that is written is the same day, counted from 1904: %j', async (from1904, stored) => {
  const host = open(from1904);
  await change({ add: [planOf(DAY, 45_291)] });
  expect(valuesOf(host, '表', 1, 3)).toEqual([[stored, 45_291, '甲村']]);
  expect(await shown()).toEqual(['2023年12月31日', '45291', '甲村']);
});

test.each([true, false])(
  'it is put back as it was when Excel refuses, counted from 1904: %j',
  async (from1904) => {
    const host = open(from1904);
    await change({ add: [planOf(DAY, 1)] });
    const before = valuesOf(host, '表', 1, 3);
    const found = await present(planOf(null, 0));
    expect(found.rows).toEqual([[DAY, 1, '甲村']]);
    host.resetCounters();
    host.failRequest(2, { atAction: 1 });
    await expect(change({ rewrite: [{ before: found, after: planOf(DAY + 1, 2) }] })).rejects.toThrow();
    expect(valuesOf(host, '表', 1, 3)).toEqual(before);
    await change({ rewrite: [{ before: found, after: planOf(DAY + 1, 2) }] });
    expect(await shown()).toEqual(['2024年1月1日', '2', '甲村']);
    await change({ rewrite: [{ before: planOf(DAY + 1, 2), after: found }] });
    expect(await shown()).toEqual(['2023年12月31日', '1', '甲村']);
  },
);
