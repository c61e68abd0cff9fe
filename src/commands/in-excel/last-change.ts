import type { CellChange } from '../../domain/cell-repair';
import type { RowPlan } from '../../sheet-plan/row-plan';
import type { SheetRewrite } from '../../sheet-plan/sheet-changes';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';

/** What a command changed, and all that is needed to take it back. */
export type LastChange =
  | { kind: 'cells'; changes: readonly CellChange[] }
  | { kind: 'sheets'; added: readonly SheetPlan[]; rewritten: readonly SheetRewrite[] }
  | { kind: 'row'; sheet: string; plan: RowPlan }
  /** The workbook was prepared for handing in, of which the pane keeps a record of its own. */
  | { kind: 'handIn' };
