import { quoteText } from '../../forms/linked-table';
import { area, areaAddress } from '../../grid/area';
import type { FormulaCell } from '../../sheet-plan/sheet-plan';
import { formulaCell } from './summary-cells';
import type { SummaryInput } from './summary-input';
import { FIRST_ROW, SUMMARY_COLUMN } from './summary-layout';

/** What stands in the status of a summary that is out of date, or may be. */
export const REFRESH = '请刷新汇总表';
/** What stands before it where the summary is certainly wrong. */
export const GONE = '张项目表已删除';

/**
 * Says on the sheet itself whether it is up to date, as far as a formula can tell: it asks to be refreshed when a table
 * is gone, and when there are more or fewer sheets than when it was made, of which it cannot know whether they hold tables.
 * Sheets of ours that list and sum up come and go without a word. What no formula can tell, the check does.
 */
export function statusCell({
  projects: { length: count },
  sheets,
  reports = [],
}: Pick<SummaryInput, 'projects' | 'sheets' | 'reports'>): FormulaCell {
  const fresh = `共汇总${count}个项目`;
  const isThere = (name: string) => `ISNUMBER(SHEET(${quoteText(name)}))`;
  const difference = `(${['SHEETS()', sheets, ...reports.map(isThere)].join('-')})`;
  const changed = `"工作表比汇总时"&IF(${difference}>0,"多","少")&ABS(${difference})&"张，如增删过项目表，${REFRESH}"`;
  const gone =
    count === 0
      ? '0'
      : `SUMPRODUCT(--ISERROR(${areaAddress(area(FIRST_ROW, SUMMARY_COLUMN.code, count), true)}))`;
  return formulaCell(
    // NOW, which adds nothing, has it calculated anew whenever anything is: of a new sheet no cell of the formula tells.
    `IF(${gone}>0,${gone}&"${GONE}：${REFRESH}",IF(${difference}<>0,${changed},"${fresh}"))&T(NOW())`,
    fresh,
  );
}
