import type { Area } from '../../src/grid/area';
import { SHEET_KIND_NAME } from '../../src/sheet-plan/sheet-kind';
import { legalSheetName } from '../../src/sheet-plan/sheet-name';
import { isFormula, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { TALLEST_ROW } from '../../src/sheet-plan/text-extent';

/** Checks everything that must hold of any plan, so that Excel and the file writer accept it. */
export function expectSoundPlan(plan: SheetPlan): void {
  const rows = plan.rows.length;
  const columns = plan.rows[0]?.length ?? 0;
  expect(rows).toBeGreaterThan(0);
  expect(plan.rows.every((row) => row.length === columns)).toBe(true);
  expect(plan.columnWidths).toHaveLength(columns);
  expect(plan.rowHeights).toHaveLength(rows);
  for (const height of plan.rowHeights) {
    if (height === null) continue;
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(TALLEST_ROW);
  }
  for (const width of plan.columnWidths) expect(width).toBeLessThanOrEqual(255);

  const inside = (a: Area) =>
    a.row >= 0 &&
    a.column >= 0 &&
    a.rows > 0 &&
    a.columns > 0 &&
    a.row + a.rows <= rows &&
    a.column + a.columns <= columns;
  const areas = [...plan.merges, ...plan.styles, ...plan.validations, ...plan.conditionalFormats].map(
    (one) => ('area' in one ? one.area : one),
  );
  expect(areas.filter((a) => !inside(a))).toEqual([]);

  const covered = new Set<string>();
  for (const merge of plan.merges) {
    expect(merge.rows * merge.columns).toBeGreaterThan(1);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const cell = `${row},${column}`;
        expect(covered.has(cell)).toBe(false);
        covered.add(cell);
        // Merging would lose what stands in a covered cell.
        if (row !== merge.row || column !== merge.column) expect(plan.rows[row]?.[column]).toBeNull();
      }
    }
  }

  expect(legalSheetName(plan.name)).toBe(plan.name);
  expect(plan.names).toContainEqual({ name: SHEET_KIND_NAME, refersTo: { text: plan.kind } });
  for (const content of plan.rows.flat()) {
    if (isFormula(content)) {
      expect(content.formula.length).toBeLessThanOrEqual(8192);
      expect(content.formula.startsWith('=')).toBe(false);
      expect(content.formula).not.toMatch(/\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND)\(/);
    } else if (typeof content === 'number') expect(Number.isFinite(content)).toBe(true);
    else if (typeof content === 'string') expect(content.length).toBeLessThanOrEqual(32_767);
  }
  for (const { rule, message, title } of plan.validations) {
    // Excel's limits for a typed-in list and for the alert.
    if (rule.type === 'list') expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
    expect(message.length).toBeLessThanOrEqual(225);
    expect(title.length).toBeLessThanOrEqual(32);
  }
}

/** All texts and numbers of a plan's cells. */
export function contentsOf(plan: SheetPlan): (string | number)[] {
  return plan.rows.flat().flatMap((content) => {
    if (content === null) return [];
    return [isFormula(content) ? content.result : content];
  });
}
