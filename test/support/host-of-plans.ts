import type { ICellData } from '@univerjs/core';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from '../../host/excel-host';
import { createUniverWorkbook, type SheetData } from '../../host/univer-workbook';

/** The cells of a plan as they are when a file of it is opened, with their number formats; other formats are left out. */
function sheetDataOf(plan: SheetPlan): SheetData {
  const formats: (string | undefined)[][] = plan.rows.map((row) => row.map(() => undefined));
  for (const { area, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of formats.slice(area.row, area.row + area.rows))
      row.fill(style.numberFormat, area.column, area.column + area.columns);
  }
  const cellData: NonNullable<SheetData['cellData']> = {};
  plan.rows.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((content, c) => {
      const pattern = formats[r]?.[c];
      const s = pattern === undefined ? undefined : { n: { pattern } };
      const v = isFormula(content) ? content.result : content;
      const t = typeof v === 'number' ? 2 : 1;
      if (isFormula(content)) line[c] = { f: `=${content.formula}`, v, t, s };
      else if (v !== null) line[c] = { v, t, s };
      else if (s) line[c] = { s };
    });
    cellData[r] = line;
  });
  return { name: plan.name, cellData };
}

/** A host whose workbook already holds the planned sheets: made in one go, so that a thousand of them open at once. */
export function hostOf(plans: readonly SheetPlan[], options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost({ ...options, univer: createUniverWorkbook(plans.map(sheetDataOf)) });
  for (const plan of plans) {
    const sheet = host.model.find(plan.name);
    if (!sheet) throw new Error(`no sheet ${plan.name}`);
    const { names, conditionalFormats } = host.model.side(sheet);
    for (const { name, refersTo } of plan.names)
      if ('text' in refersTo) names.set(name, `="${refersTo.text}"`);
    for (const { area, formula, fill, fontColor = '' } of plan.conditionalFormats) {
      const id = `{format-${host.model.nextId++}}`;
      conditionalFormats.push({ id, rect: area, type: 'Custom', formula: `=${formula}`, fill, fontColor });
    }
  }
  return host;
}
