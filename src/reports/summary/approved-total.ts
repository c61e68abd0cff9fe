import Big from 'big.js';
import type { Amount } from '../../domain/money';
import { parseAmountIn } from '../../domain/amount-text';
import { normaliseLabel } from '../../domain/text';
import { cellAddress } from '../../grid/area';
import { hasValue, type Grid } from '../../grid/grid';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { formulaCell } from './summary-cells';

/** Label of the control row; the cell right of it holds the approved total. */
export const APPROVED_LABEL = '部门批复总额';

/** What the control row says; the texts stand in its formula as well. */
const AGREES = '与批复总额一致';
const ABOVE = '超出批复总额，请核减或申请调整';
/** Nothing is compared as long as a project is missing. */
const INCOMPLETE = '有项目未计入合计，请先补全';
const BELOW = '低于批复总额，请核对是否漏报';

/**
 * The cells of the control row: the approved total (kept when given), right of it the difference to the sum and what it
 * means, both blank as long as none is entered.
 *
 * @param column - that of the sum, which stands in the row before, and of the approved total
 * @param missing - how many projects are not in the sum, now and as a formula
 */
export function controlCells(
  row: number,
  column: number,
  approved: Amount | null,
  total: Amount,
  missing: { count: number; formula: string },
): CellContent[] {
  const approvedCell = cellAddress(row, column, true);
  const totalCell = cellAddress(row - 1, column, true);
  const difference = `ROUND(${totalCell}-${approvedCell},6)`;
  const gap = approved === null ? null : total.minus(approved).round(6);
  const compared = gap?.eq(0) ? AGREES : gap?.gt(0) ? ABOVE : BELOW;
  const verdict = gap === null ? '' : missing.count > 0 ? INCOMPLETE : compared;
  return [
    APPROVED_LABEL,
    ...Array.from({ length: column - 1 }, () => null),
    approved?.toNumber() ?? null,
    '差额',
    formulaCell(`IF(COUNT(${approvedCell})=0,"",${difference})`, gap ?? ''),
    formulaCell(
      `IF(COUNT(${approvedCell})=0,"",IF(${missing.formula}>0,"${INCOMPLETE}",IF(${difference}=0,"${AGREES}",IF(${difference}>0,"${ABOVE}","${BELOW}"))))`,
      verdict,
    ),
  ];
}

/**
 * The approved total that someone entered on a summary sheet, found by its label: the first number right of it, in
 * 万元 as all of that sheet; null when none is entered.
 */
export function readApprovedTotal(grid: Grid): Amount | null {
  for (const row of grid.rows) {
    const label = row.findIndex(
      ({ value }) => typeof value === 'string' && normaliseLabel(value) === APPROVED_LABEL,
    );
    if (label < 0) continue;
    const entered = row.slice(label + 1).find(hasValue);
    if (typeof entered?.value === 'number') return new Big(entered.value);
    // The label of the difference follows when nothing is entered.
    if (typeof entered?.value === 'string') return parseAmountIn(entered.value, '万元');
  }
  return null;
}
