import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../host/protocol/address';
import { expandNames } from '../host/protocol/expand-names';
import { fillFormula } from '../host/protocol/formula-references';
import type { WorkbookModel } from '../host/protocol/model';
import type { SheetSide } from '../host/protocol/side-model';

/** A conditional format as Univer draws it. */
interface DrawnRule {
  cfId: string;
  ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  stopIfTrue: boolean;
  rule: {
    type: 'highlightCell';
    subType: 'formula';
    value: string;
    style: { bg?: { rgb: string }; cl?: { rgb: string } };
  };
}

/** Mutations of Univer's that move what the side model holds, so that it has to be drawn anew. */
const MOVES = /^sheet\.mutation\.(insert-row|remove-rows|insert-col|remove-col|remove-sheet|insert-sheet)$/;

/** A range of which one corner is anchored, such as `$A7:A7`: Univer takes it for another from the second cell on. */
const HALF_ANCHORED = /\$[A-Z]+\$?\d+:[A-Z]/;

/** The cells of a rectangle, one by one. */
function cellsOf({ row, column, rows, columns }: Rect): Rect[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));
}

/** The conditional formats of a sheet as Univer's rules. */
function rulesOf({ conditionalFormats, names }: SheetSide): Omit<DrawnRule, 'cfId'>[] {
  return conditionalFormats.flatMap(({ rect, formula, fill, fontColor }) => {
    const expanded = formula === '' ? null : expandNames(formula, names);
    if (expanded === null) return [];
    const style = { ...(fill && { bg: { rgb: fill } }), ...(fontColor && { cl: { rgb: fontColor } }) };
    const ruleFor = ({ row, column, rows, columns }: Rect, value: string): Omit<DrawnRule, 'cfId'> => ({
      ranges: [
        { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
      ],
      stopIfTrue: false,
      rule: { type: 'highlightCell', subType: 'formula', value, style },
    });
    if (!HALF_ANCHORED.test(expanded)) return [ruleFor(rect, expanded)];
    return cellsOf(rect).map((cell) =>
      ruleFor(cell, fillFormula(expanded, cell.row - rect.row, cell.column - rect.column)),
    );
  });
}

/**
 * Lets the spreadsheet show the conditional formats that the host keeps in its side model: after each change the rules
 * of the sheets whose formats or names have changed are replaced.
 */
export class DrawnFormats {
  /** By sheet: the rules that are drawn, and what they were made from. */
  private readonly drawn = new Map<string, { source: string; ids: readonly string[] }>();
  private nextId = 1;

  constructor(private readonly model: WorkbookModel) {
    model.api.onCommandExecuted(({ id }) => {
      // The side model follows in its own listener, which came first.
      if (MOVES.test(id)) queueMicrotask(() => this.draw());
    });
  }

  /** Brings the drawn rules up to date. */
  draw(): void {
    for (const sheet of this.model.workbook.getSheets()) this.replace(sheet, rulesOf(this.model.side(sheet)));
  }

  private replace(sheet: FWorksheet, rules: readonly Omit<DrawnRule, 'cfId'>[]): void {
    const sheetId = sheet.getSheetId();
    const source = JSON.stringify(rules);
    const known = this.drawn.get(sheetId);
    if (known?.source === source || (!known && rules.length === 0)) return;
    const place = { unitId: this.model.workbook.getId(), subUnitId: sheetId };
    // A sheet that is seen for the first time may have come with copies of the rules of another.
    const old = known?.ids ?? sheet.getConditionalFormattingRules().map(({ cfId }) => cfId);
    for (const cfId of old)
      this.model.api.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { ...place, cfId });
    const ids = rules.map(() => `drawn-${this.nextId++}`);
    // Univer puts each new rule in front; the first of Excel's has to win.
    for (const [index, rule] of [...rules.entries()].reverse())
      this.model.api.syncExecuteCommand('sheet.mutation.add-conditional-rule', {
        ...place,
        rule: { ...rule, cfId: ids[index] },
      });
    this.drawn.set(sheetId, { source, ids });
  }
}
