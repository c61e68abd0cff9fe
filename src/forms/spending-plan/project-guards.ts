import { area, cellAddress } from '../../grid/area';
import {
  AGENCY_ROW,
  AGENCY_WANTED,
  BUDGET_ROW,
  CODE_ROW,
  COLUMN,
  COLUMNS,
  type ProjectLayout,
} from './project-layout';
import type { Guards } from '../layout';
import { addsUp, amountValidation, FAULT_LOOK, guardsOfRow, outsideYear, wanted } from '../layout-parts';
import { INPUT_FILL } from '../../sheet-plan/sheet-look';
import type { ConditionalFormat, Validation } from '../../sheet-plan/sheet-plan';

/** Bases that offices give for a target value; the first three are the official kinds (财预〔2015〕88号). */
const USUAL_BASES: readonly string[] = [
  '历史标准',
  '行业标准',
  '计划标准',
  '国家标准',
  '政策文件',
  '年初预算',
  '工作计划',
  '合同约定',
  '统计数据',
  '调查问卷',
];

/** Columns of the total and its parts. */
const BUDGET_CELLS = [2, 4, 6] as const;

const AGENCY = cellAddress(AGENCY_ROW, 0);
const TOTAL = cellAddress(BUDGET_ROW, 2, true);
const FISCAL = cellAddress(BUDGET_ROW, 4, true);
const OTHER = cellAddress(BUDGET_ROW, 6, true);
const ADDS_UP = addsUp(TOTAL, FISCAL, OTHER);

/**
 * The figure of a plan cell. As the sum of that one cell, since a spreadsheet that calculates before the figure is there
 * may remember the empty cell, which is above any number, when it compares the cell itself.
 */
const figureOf = (cell: string): string => `SUM(${cell})`;

/** The largest figure left of a plan cell: `MAX($A7:A7)` for B7; the label there is text and counts as nothing. */
function leftOf(planRow: number): string {
  return `MAX($${cellAddress(planRow, 0)}:${cellAddress(planRow, 0)})`;
}

/** The native validations of a project sheet. */
export function projectValidations(layout: ProjectLayout): Validation[] {
  const planRow = layout.planRow + 1;
  const plan = cellAddress(planRow, 1);
  const figure = figureOf(plan);
  return [
    ...BUDGET_CELLS.map((column) => amountValidation(area(BUDGET_ROW, column))),
    {
      area: area(planRow, 1, 1, COLUMNS - 1),
      rule: {
        type: 'custom',
        formula: `AND(ISNUMBER(${plan}),${figure}>=0,${figure}<=1,${figure}>=${leftOf(planRow)})`,
      },
      severity: 'stop',
      title: '资金支出计划',
      message: '请填写0%至100%之间的累计比例，且不低于前一时点，例如25%、50%、75%、100%。',
    },
    {
      area: area(layout.indicatorRow, COLUMN.basis, layout.rows - layout.indicatorRow, 1),
      rule: { type: 'list', values: USUAL_BASES },
      severity: 'information',
      title: '指标值确定依据',
      message: '所填依据不在常用依据之列。如确有其他依据，可照实填写。',
    },
  ];
}

/** The native guards of one row of indicators, for a row that is added below the others. */
export function guardsOfIndicatorRow(layout: ProjectLayout, row: number): Guards {
  const only: ProjectLayout = { ...layout, indicatorRow: row, rows: row + 1 };
  return guardsOfRow(
    { validations: projectValidations(only), conditionalFormats: projectConditionalFormats(only) },
    row,
  );
}

/** Budget year in the text of the code, 20 and its characters 7 and 8, against the year of a text date. */
function deadlineOutsideYear(row: number): string {
  const target = cellAddress(row, COLUMN.target);
  const level2 = `$${cellAddress(row, COLUMN.level2)}`;
  return outsideYear(target, level2, `("20"&MID(${cellAddress(CODE_ROW, 1, true)},7,2))`);
}

/** The native conditional formats of a project sheet: what is missing, and what breaks a rule. */
export function projectConditionalFormats(layout: ProjectLayout): ConditionalFormat[] {
  const { indicatorRow } = layout;
  const indicators = layout.rows - indicatorRow;
  const planRow = layout.planRow + 1;
  const plan = cellAddress(planRow, 1);
  const figure = figureOf(plan);
  const lastPlan = `$${cellAddress(planRow, 5)}`;
  const level3 = cellAddress(indicatorRow, COLUMN.level3);
  const missing = (row: number, column: number, rows = 1) => wanted(area(row, column, rows));
  return [
    {
      area: area(AGENCY_ROW, 0),
      // Nothing beside the words that say what is wanted.
      formula: `LEN(SUBSTITUTE(${AGENCY},"${AGENCY_WANTED}",""))=0`,
      fill: INPUT_FILL,
    },
    // One area from the code down to the goals: what stands between them is a label or wanted as well.
    missing(CODE_ROW, 1, layout.goalsRow - CODE_ROW + 1),
    missing(CODE_ROW, 4),
    missing(BUDGET_ROW, 2),
    {
      area: area(indicatorRow, COLUMN.level3, indicators, COLUMN.target - COLUMN.level3 + 1),
      formula:
        `AND(LEN(${level3})=0,OR(COLUMN(${level3})=COLUMN($${level3}),` +
        `COLUMN(${level3})=COLUMN($${cellAddress(indicatorRow, COLUMN.target)})))`,
      fill: INPUT_FILL,
    },
    { area: area(BUDGET_ROW, 2), formula: `AND(COUNT(${TOTAL})=1,NOT(${ADDS_UP}))`, ...FAULT_LOOK },
    {
      area: area(planRow, 1, 1, COLUMNS - 1),
      formula:
        `AND(ISNUMBER(${plan}),OR(${figure}<${leftOf(planRow)},${figure}>1,` +
        `AND(COLUMN(${plan})=COLUMN(${lastPlan}),${figure}<>1)))`,
      ...FAULT_LOOK,
    },
    {
      area: area(indicatorRow, COLUMN.target, indicators, 1),
      formula: deadlineOutsideYear(indicatorRow),
      ...FAULT_LOOK,
    },
  ];
}
