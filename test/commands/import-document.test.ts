import { saveWorkbookSettings } from '../../src/commands/in-excel/workbook-settings';
import { buildSummary } from '../../src/commands/in-excel/build-summary';
import { importDocument, presentParts } from '../../src/commands/in-excel/import-document';
import { isFormula } from '../../src/sheet-plan/sheet-plan';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { UserError } from '../../src/locale/user-error';
import { parseTargetValue } from '../../src/domain/target-value';
import { documentOf, openWorkbook, sampleDocument, valuesOf } from './host-fixture';

const SUMMARY = '绩效目标汇总';

describe('importing a document', () => {
  test.each(['1.8', '1.17'])(
    'makes the same cells as the file, with live sums (ExcelApi %s)',
    async (requirementSet) => {
      const host = openWorkbook({ requirementSet });
      const document = sampleDocument();
      const result = await importDocument(document, { existing: 'skip' });
      expect(result.total).toBe('212.13');
      expect(result.inserted).toHaveLength(8);

      const { plans } = planWorkbook(document, { taken: ['Sheet1'] });
      expect(host.sheetNames()).toEqual(['Sheet1', ...plans.map((plan) => plan.name)]);
      expect(host.model.workbook.getActiveSheet().getSheetName()).toBe(SUMMARY);
      for (const plan of plans) {
        const values = valuesOf(host, plan.name, plan.rows.length, plan.rows[0]!.length);
        const planned = plan.rows.map((row) =>
          row.map((cell) => (isFormula(cell) ? cell.result : (cell ?? ''))),
        );
        values.forEach((row, r) =>
          row.forEach((value, c) => {
            const expected = planned[r]?.[c];
            if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
            else expect([plan.name, r, c, value]).toEqual([plan.name, r, c, expected]);
          }),
        );
      }
    },
  );

  test.each([1, 8, 40])('takes two batches of reading and one of writing for %i projects', async (count) => {
    const host = openWorkbook({ requirementSet: '1.8' });
    await importDocument(documentOf(count), { existing: 'skip' });
    expect(host.syncs).toBe(3);
    expect(Math.max(...host.log.map((request) => request.requestBytes))).toBeLessThan(5 * 1024 * 1024);
  });

  test('a further sheet of a form costs at most 15 actions, and 2 more in the summary', async () => {
    const actions: number[] = [];
    for (const count of [10, 30]) {
      const host = openWorkbook({ requirementSet: '1.8' });
      await importDocument(documentOf(count), { existing: 'skip' });
      actions.push(host.actions);
    }
    const [ten = 0, thirty = 0] = actions;
    expect((thirty - ten) / 20).toBeLessThanOrEqual(15);
  });

  test('reading the workbook back takes two batches', async () => {
    const host = openWorkbook({ requirementSet: '1.8' });
    const document = documentOf(40);
    await importDocument(document, { existing: 'skip' });
    host.resetCounters();
    expect((await presentParts(document)).codes).toHaveLength(40);
    expect(host.syncs).toBe(2);
  });

  test('text that looks like a formula, a number or a date stays text', async () => {
    const host = openWorkbook();
    const [project] = sampleDocument().projects;
    const texts = [
      '=1+1',
      '+A1',
      '-按时完成',
      '@SUM(A1)',
      '2023年12月31日',
      '95%',
      '1/2',
      'TRUE',
      '00123',
      "'引号",
    ];
    const indicators = texts.map((text) => ({
      ...project!.indicators[0]!,
      level3: text,
      description: text,
      target: parseTargetValue(text),
      basis: text,
    }));
    const document = {
      department: null,
      projects: [{ ...project!, indicators }],
      departments: [],
      unplaced: [],
    };
    await importDocument(document, { existing: 'skip' });
    const sheet = host.model.find('2022年未拨付村级转移支付')!;
    const first = valuesOf(host, '2022年未拨付村级转移支付', 40, 7).findIndex((row) => row[2] === '=1+1');
    texts.forEach((text, index) => {
      const row = first + index;
      for (const column of [2, 3, 5, 6]) {
        expect(host.model.value(sheet, row, column)).toBe(text);
        expect(host.model.formula(sheet, row, column)).toBe('');
      }
    });
  });
});

describe('a project whose code is there already', () => {
  test('is skipped', async () => {
    const host = openWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    const before = host.sheetNames();
    const result = await importDocument(sampleDocument(), { existing: 'skip' });
    expect(host.sheetNames()).toEqual(before);
    expect(result.inserted).toEqual([]);
    expect(result.skipped).toHaveLength(8);
    expect(result.departmentSkipped).toEqual(['部门整体绩效目标']);
    expect(await presentParts(sampleDocument())).toMatchObject({ codes: { length: 8 }, department: true });
    expect(result.total).toBe('212.13');
  });

  test('is replaced in place, whatever its number of indicators is now', async () => {
    const host = openWorkbook();
    const document = sampleDocument();
    await importDocument(document, { existing: 'skip' });
    const before = host.sheetNames();
    const projects = document.projects.map((project, index) => ({
      ...project,
      budget: { ...project.budget, total: project.budget.total!.plus(1) },
      indicators: index === 0 ? project.indicators.slice(0, 4) : project.indicators,
    }));
    const result = await importDocument({ ...document, projects }, { existing: 'replace' });
    expect(result.replaced).toHaveLength(8);
    expect(result.departmentReplaced).toEqual(['部门整体绩效目标']);
    expect(host.sheetNames()).toEqual(before);
    expect(result.total).toBe('220.13');
    const summary = valuesOf(host, SUMMARY, 13, 13);
    expect(summary[12]![3]).toBeCloseTo(220.13, 9);
    expect(summary[4]![10]).toBe(4);
    expect(host.syncs).toBeLessThanOrEqual(3 + 5);
  });

  test('is added once more', async () => {
    const host = openWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    const result = await importDocument(sampleDocument(), { existing: 'keepBoth' });
    expect(result.inserted[0]).toBe('2022年未拨付村级转移支付 (2)');
    expect(result.countedTwice).toEqual(result.inserted);
    expect(result.total).toBe('424.26');
    expect(host.sheetNames()).toHaveLength(1 + 9 + 1 + 9);
  });

  test('is left alone and joined by a new sheet when the user has laid it out anew', async () => {
    const host = openWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    const sheet = host.model.find('财政所经费')!;
    sheet.getRange(0, 0, 1, 1).setValue('我们自己的标题');
    const result = await importDocument(sampleDocument(), { existing: 'replace' });
    expect(result.laidOutByHand).toEqual(['财政所经费']);
    expect(result.inserted).toEqual(['财政所经费 (2)']);
    expect(result.countedTwice).toEqual([]);
    expect(host.model.value(sheet, 0, 0)).toBe('我们自己的标题');
  });
});

describe('the summary', () => {
  test('follows sheets that were made by hand, and keeps the approved total when it is refreshed', async () => {
    const host = openWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    const summary = host.model.find(SUMMARY)!;
    summary.getRange(13, 3, 1, 1).setValue(200);
    host.model.workbook.deleteSheet(host.model.find('征兵工作经费')!);
    host.resetCounters();
    const result = await buildSummary();
    expect(result).toEqual({
      sheet: SUMMARY,
      projects: 7,
      total: '209.13',
      unread: [],
      uncounted: [],
      assumed: [],
      hidden: [],
    });
    expect(host.syncs).toBe(4);
    expect(host.undoClearing).toEqual([]);
    const rows = valuesOf(host, SUMMARY, 13, 13);
    expect(rows[11]![3]).toBeCloseTo(209.13, 9);
    expect(rows[12]![3]).toBe(200);
    expect(rows[12]![5]).toBeCloseTo(9.13, 9);
  });

  test('takes the approved total of the settings where it has none of its own', async () => {
    const host = openWorkbook();
    await importDocument(sampleDocument(), { existing: 'skip' });
    await saveWorkbookSettings({ approvedTotal: '200' });
    await buildSummary();
    expect(valuesOf(host, SUMMARY, 14, 5)[13]![3]).toBe(200);
  });

  test('has two native charts', async () => {
    const host = openWorkbook({ requirementSet: '1.8' });
    await importDocument(sampleDocument(), { existing: 'skip' });
    const { charts } = host.model.side(host.model.find(SUMMARY)!);
    expect(charts).toHaveLength(2);
    expect(charts.every(({ series, position }) => series.length > 0 && position !== null)).toBe(true);
  });

  test('of a workbook without any table is refused with a sentence', async () => {
    openWorkbook();
    await expect(buildSummary()).rejects.toBeInstanceOf(UserError);
  });
});
