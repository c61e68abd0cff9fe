import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { WorkbookModel } from '../host/protocol/model';
import type { SheetSide } from '../host/protocol/side-model';

/** A rule as Excel has it. */
interface ExcelRule {
  list?: { source?: unknown };
  decimal?: { formula1?: unknown; formula2?: unknown };
  custom?: { formula?: unknown };
}

interface ExcelAlert {
  showAlert?: boolean;
  style?: string;
  title?: string;
  message?: string;
}

type DrawnRule = Omit<ISheetDataValidationRule, 'uid'>;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What Univer checks by; null of a rule that it has no kind for. */
function criterionOf({
  list,
  decimal,
  custom,
}: ExcelRule): Pick<DrawnRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'renderMode'> | null {
  if (list)
    return {
      type: DataValidationType.LIST,
      formula1: text(list.source),
      renderMode: DataValidationRenderMode.ARROW,
    };
  if (decimal)
    return {
      type: DataValidationType.DECIMAL,
      operator: DataValidationOperator.BETWEEN,
      formula1: text(decimal.formula1),
      formula2: text(decimal.formula2),
    };
  return custom ? { type: DataValidationType.CUSTOM, formula1: text(custom.formula) } : null;
}

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** The validations of a sheet as Univer's rules. */
export function validationRules({ validations }: Pick<SheetSide, 'validations'>): DrawnRule[] {
  return validations.flatMap(({ rect, rule, ignoreBlanks, errorAlert }): DrawnRule[] => {
    const criterion = criterionOf(rule as ExcelRule);
    if (!criterion) return [];
    const { showAlert = false, style = 'Stop', title = '', message = '' } = errorAlert as ExcelAlert;
    const { row, column, rows, columns } = rect;
    return [
      {
        ...criterion,
        allowBlank: ignoreBlanks,
        errorStyle: STYLES[style] ?? DataValidationErrorStyle.INFO,
        showErrorMessage: showAlert,
        errorTitle: title,
        error: message,
        ranges: [
          { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 },
        ],
      },
    ];
  });
}

/** Lets the spreadsheet keep to the validations that the host has in its side model, and say their messages. */
export class DrawnValidations {
  /** By sheet: what the rules were made from. */
  private readonly drawn = new Map<string, string>();
  private nextId = 1;

  constructor(private readonly model: WorkbookModel) {}

  /** Brings the rules of all sheets up to date. */
  draw(): void {
    for (const sheet of this.model.workbook.getSheets())
      this.replace(sheet, validationRules(this.model.side(sheet)));
  }

  private replace(sheet: FWorksheet, rules: readonly DrawnRule[]): void {
    const sheetId = sheet.getSheetId();
    const source = JSON.stringify(rules);
    const known = this.drawn.get(sheetId);
    if (known === source || (known === undefined && rules.length === 0)) return;
    const place = { unitId: this.model.workbook.getId(), subUnitId: sheetId };
    // A sheet that is seen for the first time may have come with copies of the rules of another.
    const ruleId = sheet.getDataValidations().map(({ rule }) => rule.uid);
    if (ruleId.length > 0)
      this.model.api.syncExecuteCommand('data-validation.mutation.removeRule', { ...place, ruleId });
    const rule = rules.map((one) => ({ ...one, uid: `validation-${this.nextId++}` }));
    if (rule.length > 0)
      this.model.api.syncExecuteCommand('data-validation.mutation.addRule', { ...place, rule });
    this.drawn.set(sheetId, source);
  }
}
