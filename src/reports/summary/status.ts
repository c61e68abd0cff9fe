import { area, areaAddress } from '../../grid/area';
import type { FormulaCell } from '../../sheet-plan/sheet-plan';
import { formulaCell } from './summary-cells';
import { FIRST_ROW, SUMMARY_COLUMN } from './summary-layout';

/** What stands in the status of a summary that is out of date; the cell is coloured by it. */
export const REFRESH = '请刷新汇总表';

/**
 * Says on the sheet itself whether it is up to date, as far as a formula can tell: a workbook with more or fewer sheets
 * than when the summary was made, or a table that is gone, makes it ask to be refreshed. What no formula can tell, the
 * check does.
 *
 * @param count - projects of the summary
 * @param sheets - worksheets of the workbook, the summary among them
 */
export function statusCell(count: number, sheets: number): FormulaCell {
  const fresh = `汇总${count}个项目，工作簿共${sheets}张工作表`;
  // With CELL it is calculated anew whenever anything is: of a new sheet no cell of the formula tells.
  const now = 'IFERROR(SHEETS()+0*CELL("row",A1),SHEETS())';
  const changed = `"汇总时有${sheets}张工作表，现有"&${now}&"张：${REFRESH}"`;
  const gone =
    count === 0
      ? '0'
      : `SUMPRODUCT(--ISERROR(${areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.code, count), true)}))`;
  return formulaCell(
    `IF(${now}<>${sheets},${changed},IF(${gone}>0,${gone}&"张项目表已删除：${REFRESH}","${fresh}"))`,
    fresh,
  );
}
