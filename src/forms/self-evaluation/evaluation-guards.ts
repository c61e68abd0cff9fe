import type { ProjectTable } from '../../domain/project-table';
import { area, cellAddress } from '../../grid/area';
import { INPUT_FILL } from '../../sheet-plan/sheet-look';
import { TOTAL_ROW } from '../follow-up-head';
import type { Guards } from '../layout';
import { amountValidation, FAULT_LOOK, guardsOfRow, wanted } from '../layout-parts';
import { actualValidation } from '../actual-cell';
import {
  COLUMN,
  evaluationRows,
  GOALS_ROW,
  MONEY,
  OUTCOME_CELL,
  type EvaluationRows,
} from './evaluation-layout';

/** What all points of an evaluation come to (财预〔2020〕10号). */
const ALL_POINTS = 100;

/**
 * The native guards of an evaluation: what is still to be entered, a reason that is wanting where points are lost, a
 * score above its points, points that do not come to 100.
 */
export function evaluationGuards(
  table: ProjectTable,
  { indicatorRow, totalRow }: Pick<EvaluationRows, 'indicatorRow' | 'totalRow'>,
): Guards {
  const count = totalRow - indicatorRow;
  const column = (index: number) => area(indicatorRow, index, count);
  const at = (index: number) => `$${cellAddress(indicatorRow, index)}`;
  const [score, weight, reason, actual] = [COLUMN.score, COLUMN.weight, COLUMN.reason, COLUMN.actual].map(
    at,
  ) as [string, string, string, string];
  const points = cellAddress(totalRow, COLUMN.weight, true);
  return {
    validations: [
      amountValidation(area(TOTAL_ROW, MONEY.budget, 1, 2), {
        title: '项目资金',
        message: '请填写不小于0的数字。',
      }),
      ...table.indicators.map((indicator, index) =>
        actualValidation(indicator, area(indicatorRow + index, COLUMN.actual)),
      ),
    ],
    conditionalFormats: [
      wanted(area(TOTAL_ROW, MONEY.executed)),
      wanted(area(GOALS_ROW, OUTCOME_CELL[0])),
      wanted(column(COLUMN.actual)),
      {
        area: column(COLUMN.reason),
        formula: `AND(ISNUMBER(${score}),${score}<${weight},LEN(${reason})=0)`,
        fill: INPUT_FILL,
      },
      {
        area: column(COLUMN.score),
        formula: `OR(AND(ISNUMBER(${score}),${score}>${weight}),AND(LEN(${actual})>0,NOT(ISNUMBER(${score}))))`,
        ...FAULT_LOOK,
      },
      {
        area: area(totalRow, COLUMN.weight),
        formula: `ROUND(${points},6)<>${ALL_POINTS}`,
        ...FAULT_LOOK,
      },
    ],
  };
}

/** Those of one row of indicators, for a row that is added below the others. */
export function evaluationRowGuards(table: ProjectTable, row: number): Guards {
  const { indicatorRow } = evaluationRows(table);
  const last = table.indicators[row - indicatorRow] ?? table.indicators.at(-1);
  const only = { ...table, indicators: last ? [last] : [] };
  return guardsOfRow(evaluationGuards(only, { indicatorRow: row, totalRow: row + 1 }), row);
}
