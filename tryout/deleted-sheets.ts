import { ICommandService, type Univer } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
} from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Lets Univer pass over sheets that have gone: what it puts off until the page is idle throws where the sheet was deleted
 * meanwhile, as when a command is cancelled and takes back what it wrote. That is to validate the new cells of a sheet that
 * is not on show, and to fit the heights of its rows.
 */
export function passOverDeletedSheets(univer: Univer, workbook: FWorkbook): void {
  const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    workbook.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];

  const commands = univer.__getInjector().get(ICommandService);
  /** What was asked for of the heights of each sheet, by the ids that Univer cancels it by. */
  const heights = new Map<string, string[]>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) {
      const { subUnitId, id: asked } = params as IMarkDirtyRowAutoHeightOperationParams;
      const known = heights.get(subUnitId);
      if (known) known.push(asked);
      else heights.set(subUnitId, [asked]);
    } else if (id === RemoveSheetMutation.id) {
      const { unitId, subUnitId } = params as IRemoveSheetMutationParams;
      for (const asked of heights.get(subUnitId) ?? [])
        commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, id: asked });
      heights.delete(subUnitId);
    }
  });
}
