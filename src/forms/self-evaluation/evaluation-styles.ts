import type { ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import { amountFormat, HEADER_STYLE, LABEL_FILL, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import { actualFormat } from '../actual-cell';
import { linkedFormat, type LinkedTable } from '../linked-table';
import {
  AGENCY_ROW,
  COLUMN,
  COLUMNS,
  GOALS_HEADER_ROW,
  GOALS_ROW,
  MONEY,
  MONEY_HEADER_ROW,
  NAME_ROW,
  RIGHT_LABEL,
  TITLE_ROW,
  TOTAL_ROW,
  type EvaluationRows,
} from './evaluation-layout';

/** Looks and number formats of an evaluation's sheet. */
export function evaluationStyles(
  plan: PlanBuilder,
  table: ProjectTable,
  layout: EvaluationRows,
  linked: LinkedTable | null,
): void {
  const { goalsHeights, headerRow, indicatorRow, totalRow, rows } = layout;
  const label = { fill: LABEL_FILL };
  plan.style(area(TITLE_ROW, 0, 1, COLUMNS), TITLE_STYLE);
  plan.style(area(NAME_ROW, 0, rows - NAME_ROW, COLUMNS), { border: true });
  plan.style(area(NAME_ROW, 0, rows - NAME_ROW, 1), label);
  plan.style(area(NAME_ROW, 1, 2, COLUMNS - 1), { numberFormat: linkedFormat(linked) });
  plan.style(area(NAME_ROW, RIGHT_LABEL, AGENCY_ROW - NAME_ROW + 1, 1), label);
  plan.style(area(MONEY_HEADER_ROW, 0, 1, COLUMNS), label);
  plan.style(area(TOTAL_ROW, 1, 3, 2), { ...label, horizontal: 'left' });
  plan.style(area(TOTAL_ROW, MONEY.initial, 3, 3), { numberFormat: amountFormat(table.moneyUnit) });
  plan.style(area(TOTAL_ROW, MONEY.rate), { numberFormat: '0.00%' });
  plan.style(area(GOALS_HEADER_ROW, 0, 1, COLUMNS), label);
  plan.style(area(GOALS_ROW, 1, goalsHeights.length, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(headerRow, 0, 1, COLUMNS), HEADER_STYLE);
  const indicators = totalRow - indicatorRow;
  plan.style(area(indicatorRow, COLUMN.level3, indicators, 1), { horizontal: 'left' });
  plan.style(area(indicatorRow, COLUMN.reason, indicators, 1), { horizontal: 'left' });
  plan.style(area(indicatorRow, COLUMN.target, indicators, 1), { numberFormat: linkedFormat(linked) });
  table.indicators.forEach((indicator, index) =>
    plan.style(area(indicatorRow + index, COLUMN.actual), { numberFormat: actualFormat(indicator) }),
  );
  plan.style(area(totalRow, 0, 2, COLUMNS), { bold: true });
}
