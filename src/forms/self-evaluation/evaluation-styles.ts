import type { ProjectTable } from '../../domain/project-table';
import { area } from '../../grid/area';
import type { PlanBuilder } from '../../sheet-plan/plan-builder';
import { amountFormat, HEADER_STYLE, LABEL_FILL } from '../../sheet-plan/sheet-look';
import { styleHead, styleIndicators, TOTAL_ROW, type FollowUpSubject } from '../follow-up-head';
import type { LinkedTable } from '../linked-table';
import {
  COLUMN,
  COLUMNS,
  GOALS_HEADER_ROW,
  GOALS_ROW,
  MONEY,
  type EvaluationRows,
} from './evaluation-layout';

/** Looks and number formats of an evaluation's sheet. */
export function evaluationStyles(
  plan: PlanBuilder,
  table: ProjectTable,
  layout: EvaluationRows,
  linked: LinkedTable | null,
  subject: FollowUpSubject,
): void {
  const { goalsHeights, headerRow, indicatorRow, totalRow } = layout;
  const label = { fill: LABEL_FILL };
  styleHead(plan, linked, subject);
  plan.style(area(TOTAL_ROW, 1, 3, 2), { ...label, horizontal: 'left' });
  plan.style(area(TOTAL_ROW, MONEY.initial, 3, 3), { numberFormat: amountFormat(table.moneyUnit) });
  plan.style(area(TOTAL_ROW, MONEY.rate), { numberFormat: '0.00%' });
  plan.style(area(GOALS_HEADER_ROW, 0, 1, COLUMNS), label);
  plan.style(area(GOALS_ROW, 1, goalsHeights.length, COLUMNS - 1), { horizontal: 'left' });
  plan.style(area(headerRow, 0, 1, COLUMNS), HEADER_STYLE);
  styleIndicators(
    plan,
    table.indicators,
    { row: indicatorRow, rows: totalRow - indicatorRow },
    COLUMN,
    linked,
  );
  plan.style(area(totalRow, 0, 2, COLUMNS), { bold: true });
}
