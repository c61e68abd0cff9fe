import Big from 'big.js';
import type { Amount } from '../../domain/money';
import type { ProjectTable } from '../../domain/project-table';
import { area, cellAddress } from '../../grid/area';
import type { Guards } from '../layout';
import {
  addsUp,
  amountValidation,
  FAULT_LOOK,
  guardsOfRow,
  outsideYear,
  tooManyPoints,
  wanted,
  weightGuards,
} from '../layout-parts';
import {
  AGENCY_ROW,
  COLUMN,
  declarationRows,
  GOALS_ROW,
  MONEY_ROW,
  NAME_ROW,
  RIGHT_COLUMN,
  VALUE_COLUMN,
  YEAR_ROW,
  type DeclarationRows,
} from './declaration-layout';

/** What the weights of all indicators usually add up to; the rest of 100 is for the execution of the budget. */
const USUAL_POINTS = new Big(90);

/** What the weights of a table add up to, as its header states it. */
export function pointsOf({ weightTotal }: ProjectTable): Amount {
  return weightTotal ?? USUAL_POINTS;
}

/** The year in `（2025年度）`. */
const YEAR = `MID(${cellAddress(YEAR_ROW, 0, true)},2,4)`;
const amountAt = (index: number): string => cellAddress(MONEY_ROW + index, VALUE_COLUMN, true);
const ADDS_UP = addsUp(amountAt(0), amountAt(1), amountAt(2));

function guards(
  { indicatorRow, rows }: Omit<DeclarationRows, 'headerRow'>,
  points: number,
  first = indicatorRow,
): Guards {
  const count = rows - indicatorRow;
  const column = (at: number) => area(indicatorRow, at, count);
  const weights = weightGuards(column(COLUMN.weight), points);
  const target = cellAddress(indicatorRow, COLUMN.target);
  return {
    validations: [amountValidation(area(MONEY_ROW, VALUE_COLUMN, 3)), ...weights.validations],
    conditionalFormats: [
      wanted(area(NAME_ROW, 1)),
      wanted(area(AGENCY_ROW, 1)),
      wanted(area(AGENCY_ROW, RIGHT_COLUMN)),
      wanted(area(MONEY_ROW, VALUE_COLUMN)),
      wanted(area(GOALS_ROW, 1)),
      wanted(column(COLUMN.level3)),
      wanted(column(COLUMN.target)),
      ...weights.conditionalFormats,
      {
        area: area(MONEY_ROW, VALUE_COLUMN),
        formula: `AND(COUNT(${amountAt(0)})=1,COUNT(${amountAt(1)},${amountAt(2)})>0,NOT(${ADDS_UP}))`,
        ...FAULT_LOOK,
      },
      tooManyPoints(
        { row: indicatorRow, rows: count, first, target: COLUMN.target, weight: COLUMN.weight },
        points,
      ),
      {
        area: column(COLUMN.target),
        formula: outsideYear(target, `$${cellAddress(indicatorRow, COLUMN.level2)}`, YEAR),
        ...FAULT_LOOK,
      },
    ],
  };
}

/** The native guards of a declaration's sheet: what is missing, and what breaks a rule. */
export function declarationGuards(table: ProjectTable): Guards {
  return guards(declarationRows(table), pointsOf(table).toNumber());
}

/** Those of one row of indicators, for a row that is added below the others. */
export function declarationRowGuards(table: ProjectTable, row: number): Guards {
  const only = { ...declarationRows(table), indicatorRow: row, rows: row + 1 };
  return guardsOfRow(guards(only, pointsOf(table).toNumber(), row - table.indicators.length + 1), row);
}
