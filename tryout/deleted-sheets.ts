import type { Univer } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Lets Univer pass over sheets that have gone: it validates the new cells of a sheet that is not on show once the page is
 * idle, and throws where the sheet was deleted meanwhile, as when a command is cancelled and takes back what it wrote.
 */
export function passOverDeletedSheets(univer: Univer, workbook: FWorkbook): void {
  const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    workbook.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
}
