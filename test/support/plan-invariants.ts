import type { Area } from '../../src/grid/area';
import { SHEET_KIND_NAME } from '../../src/sheet-plan/sheet-kind';
import { legalSheetName } from '../../src/sheet-plan/sheet-name';
import { isFormula, type CellContent, type SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { TALLEST_ROW } from '../../src/sheet-plan/text-extent';

function isSoundContent(content: CellContent, kind: SheetPlan['kind']): boolean {
  if (typeof content === 'number') return Number.isFinite(content);
  if (typeof content === 'string') return content.length <= 32_767;
  if (content === null) return true;
  const { formula } = content;
  // The status of a summary looks for sheets that come and go, of which no cell tells.
  const text = kind === 'summary' ? formula.replaceAll('&T(NOW())', '') : formula;
  const isVolatile = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND)\(/.test(text);
  return formula.length <= 8192 && !formula.startsWith('=') && !isVolatile;
}

/** Checks everything that must hold of any plan, so that Excel and the file writer accept it. */
export function expectSoundPlan(plan: SheetPlan): void {
  // One expectation for all: one for each takes longer than all that is tested.
  const faults: unknown[] = [];
  const rows = plan.rows.length;
  const columns = plan.rows[0]?.length ?? 0;
  expect(rows).toBeGreaterThan(0);
  const widths = plan.rows.filter((row) => row.length !== columns);
  expect([plan.columnWidths.length, plan.rowHeights.length, widths]).toEqual([columns, rows, []]);
  const heights = plan.rowHeights.filter((height) => height !== null);
  faults.push(...heights.filter((height) => !(height > 0 && height <= TALLEST_ROW)));
  faults.push(...plan.columnWidths.filter((width) => !(width <= 255)));

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
  faults.push(...areas.filter((a) => !inside(a)));

  const covered = new Set<string>();
  for (const merge of plan.merges) {
    if (merge.rows * merge.columns < 2) faults.push(merge);
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const cell = `${row},${column}`;
        // Merging would lose what stands in a covered cell.
        const isLost = (row !== merge.row || column !== merge.column) && plan.rows[row]?.[column] !== null;
        if (covered.has(cell) || isLost) faults.push(`merged ${cell}`);
        covered.add(cell);
      }
    }
  }

  expect(legalSheetName(plan.name)).toBe(plan.name);
  expect(plan.names).toContainEqual({ name: SHEET_KIND_NAME, refersTo: { text: plan.kind } });
  faults.push(...plan.rows.flat().filter((content) => !isSoundContent(content, plan.kind)));
  for (const { rule, message, title } of plan.validations) {
    // Excel's limits for a typed-in list and for the alert.
    if (rule.type === 'list' && rule.values.join(',').length > 255) faults.push(rule);
    if (message.length > 225 || title.length > 32) faults.push({ message, title });
  }
  expect(faults).toEqual([]);
}

/** All texts and numbers of a plan's cells. */
export function contentsOf(plan: SheetPlan): (string | number)[] {
  return plan.rows.flat().flatMap((content) => {
    if (content === null) return [];
    return [isFormula(content) ? content.result : content];
  });
}
