import { referenceTo } from '../../forms/linked-table';
import Big from 'big.js';
import { isUnitUnknown } from '../../domain/counted-amount';
import type { Amount, MoneyUnit } from '../../domain/money';
import { PLAN_MONTHS, type Budget } from '../../domain/project-table';
import { area, areaAddress, cellAddress, type Area } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';
import { unitConversion } from '../unit-conversion';
import { indicatorCountCell } from './indicator-cells';
import {
  fromFormula,
  partsFormula,
  partsOf,
  printed,
  printedFormula,
  ranked,
  rankedFormula,
  roundingOf,
  SHARES,
  threshold,
  upsFormula,
  type Rounding,
} from './rounding';
import {
  countedFigure,
  figuresOf,
  formulaCell,
  isOnlyReadByPeople,
  nameCell,
  numberOf,
  shownInstead,
  textCell,
  UNIT_UNKNOWN,
  type SummaryFigures,
} from './summary-cells';
import type { SummaryProject } from './summary-input';
import { FIRST_ROW, SUMMARY_COLUMN, WORKINGS } from './summary-layout';

/** What stands behind a figure of a row: the expression of its cell, its value, and what shows where it has none. */
interface Source {
  /** Null where the project has no cell for it, or nobody knows its unit. */
  expression: string | null;
  figure: Amount | null;
  instead: CellContent;
}

const NOTHING: Source = { expression: null, figure: null, instead: null };

/**
 * A budget figure of the project sheet, converted where that sheet has another money unit. What cannot be counted shows:
 * an error stays one, words give one, an unknown unit is named.
 */
function amountSource(source: SummaryProject, part: keyof Budget, unit: MoneyUnit): Source {
  const { project } = source;
  const path = `budget.${part}`;
  const cell = referenceTo(source, path);
  if (cell === null) return NOTHING;
  const figure = countedFigure(project, part, unit);
  if (isUnitUnknown(project)) return { ...NOTHING, instead: 'reason' in figure ? UNIT_UNKNOWN : null };
  if ('reason' in figure)
    return { expression: amountIn(source, part, cell, unit), figure: null, instead: shownInstead(figure) };
  const isConstant = isOnlyReadByPeople(project.origin.cells.get(path)?.value);
  const expression = isConstant ? figure.toFixed() : amountIn(source, part, cell, unit);
  return { expression, figure, instead: null };
}

function amountIn({ project }: SummaryProject, part: keyof Budget, cell: string, unit: MoneyUnit): string {
  const conversion = unitConversion(project.moneyUnit ?? unit, unit);
  return part === 'total'
    ? `IF(${cell}="","",VALUE(${cell})${conversion})`
    : numberOf(cell, '0') + conversion;
}

/** A budget figure as it stands on the project sheet, in the unit that is asked for, however it is printed. */
export function amountCell(source: SummaryProject, part: keyof Budget, unit: MoneyUnit): CellContent {
  const { expression, figure, instead } = amountSource(source, part, unit);
  return expression === null ? instead : formulaCell(expression, figure ?? String(instead ?? ''));
}

/** The share of the budget that a plan has spent by a date, typed as 25% or as 25; null without a cell for it. */
function shareIn(source: SummaryProject, date: number): string | null {
  const cell = referenceTo(source, `plan[${date}]`);
  if (cell === null || referenceTo(source, 'budget.total') === null) return null;
  const share = numberOf(cell, '0');
  return `${share}/IF(${share}>1,100,1)`;
}

/** The rows of projects, and the workings beside them and below: what is printed adds up because of them. */
export interface SummaryRows {
  cells: readonly (readonly CellContent[])[];
  figures: readonly SummaryFigures[];
  /** Beside each row of a project; then how many rows of each column are rounded up, and from which remainder on. */
  workings: readonly (readonly CellContent[])[];
}

/** The columns of figures whose rounding is spread, by their place among the workings. */
const SPREAD = [WORKINGS.total, ...PLAN_MONTHS.map((_, date) => WORKINGS.planned + date), WORKINGS.share];

/**
 * The cells of all projects.
 *
 * @param workings - first column of the workings
 */
export function summaryRows(
  projects: readonly SummaryProject[],
  unit: MoneyUnit,
  workings: number,
): SummaryRows {
  const count = projects.length;
  const rounding = roundingOf(unit);
  const roundingAt = (column: number): Rounding => (column === WORKINGS.share ? SHARES : rounding);
  const figures = projects.map(({ project }) => figuresOf(project, unit));
  const whole = (figure: Amount | null): Big => partsOf(figure ?? new Big(0), rounding);
  const totals = figures.map(({ total }) => whole(total));
  const sum = totals.reduce((all, one) => all.plus(one), new Big(0));
  // The parts of each row, by the columns of the workings.
  const parts: Big[][] = Array.from({ length: WORKINGS.width }, () => []);
  figures.forEach(({ fiscal, other }, index) => {
    const { project } = projects[index]!;
    const total = totals[index]!;
    parts[WORKINGS.total]!.push(total);
    parts[WORKINGS.fiscal]!.push(whole(fiscal));
    parts[WORKINGS.other]!.push(whole(other));
    PLAN_MONTHS.forEach((_, date) => {
      const share = project.origin.cells.has(`plan[${date}]`) ? (project.plan[date] ?? 0) : 0;
      parts[WORKINGS.planned + date]!.push(total.times(share).div(100).round(0, Big.roundHalfUp));
    });
    parts[WORKINGS.share]!.push(sum.eq(0) ? new Big(0) : partsOf(total.div(sum), SHARES));
  });
  const rows = parts.map((column, at) => (SPREAD.includes(at) ? ranked(column) : column.map(Number)));
  const limits = rows.map((column, at) => threshold(column, roundingAt(at)));
  const columnOf = (at: number): Area => area(FIRST_ROW, workings + at, count);
  const cellOf = (at: number, row: number) => `$${cellAddress(row, workings + at)}`;
  const fromOf = (at: number) => cellAddress(FIRST_ROW + count + 1, workings + at, true);
  const printedAt = (at: number, index: number): Big =>
    printed(rows[at]![index]!, limits[at]!.from, count, roundingAt(at));
  const printedIn = (at: number, row: number) =>
    printedFormula(cellOf(at, row), fromOf(at), count, roundingAt(at));
  /** What is printed of parts that are rounded by themselves. */
  const plain = (at: number, row: number) =>
    `INT(${cellOf(at, row)}/${rounding.step}+0.5)/${rounding.scale / rounding.step}`;
  const plainOf = (at: number, index: number): Big =>
    new Big(Math.floor(rows[at]![index]! / rounding.step + 0.5)).times(rounding.step).div(rounding.scale);

  const made = projects.map((source, index) => {
    const row = FIRST_ROW + index;
    const at = (column: number) => `$${cellAddress(row, column)}`;
    const total = amountSource(source, 'total', unit);
    const fiscal = amountSource(source, 'fiscal', unit);
    const other = amountSource(source, 'other', unit);
    const totalCell = at(SUMMARY_COLUMN.total);
    const isCounted = total.figure !== null;
    const totalPrinted = printedAt(WORKINGS.total, index);
    // The parts of a budget add up to it; then they are printed so that they do.
    const doAddUp = `AND(ISNUMBER(${totalCell}),${cellOf(WORKINGS.fiscal, row)}+${cellOf(WORKINGS.other, row)}=${partsFormula(cellOf(WORKINGS.total, row), count)})`;
    const addUp =
      isCounted &&
      parts[WORKINGS.fiscal]![index]!.plus(parts[WORKINGS.other]![index]!).eq(parts[WORKINGS.total]![index]!);
    const isNoOther = parts[WORKINGS.other]![index]!.eq(0);
    const fiscalPlain = plainOf(WORKINGS.fiscal, index);
    const fiscalPrinted = !addUp
      ? fiscalPlain
      : isNoOther || fiscalPlain.gt(totalPrinted)
        ? totalPrinted
        : fiscalPlain;
    const fiscalShown = fiscal.expression === null ? new Big(0) : fiscalPrinted;
    const otherPrinted = !addUp
      ? plainOf(WORKINGS.other, index)
      : isNoOther
        ? new Big(0)
        : totalPrinted.minus(fiscalShown);
    const shown = (from: Source, formula: string, result: Big): CellContent =>
      from.expression === null
        ? from.instead
        : formulaCell(
            `IF(ISNUMBER(${from.expression}),${formula},${from.expression})`,
            from.figure === null ? String(from.instead ?? '') : result,
          );
    const shares = PLAN_MONTHS.map((_, date) => shareIn(source, date));
    const cells: CellContent[] = [
      index + 1,
      textCell(source, 'code'),
      nameCell(source),
      shown(total, printedIn(WORKINGS.total, row), totalPrinted),
      shown(
        fiscal,
        `IF(${doAddUp},IF(${cellOf(WORKINGS.other, row)}=0,${totalCell},MIN(${totalCell},${plain(WORKINGS.fiscal, row)})),${plain(WORKINGS.fiscal, row)})`,
        fiscalPrinted,
      ),
      shown(
        other,
        `IF(${doAddUp},IF(${cellOf(WORKINGS.other, row)}=0,0,IFERROR(ROUND(${totalCell}-${at(SUMMARY_COLUMN.fiscal)},2),${plain(WORKINGS.other, row)})),${plain(WORKINGS.other, row)})`,
        otherPrinted,
      ),
      ...shares.map((share, date): CellContent => {
        if (share === null) return null;
        const planned = WORKINGS.planned + date;
        // All of it is the budget as it is printed; beside projects without a plan its rounding is spread over others.
        const printed = `IF(${share}=1,${totalCell},${printedIn(planned, row)})`;
        const now = source.project.plan[date] === 100 ? totalPrinted : printedAt(planned, index);
        return formulaCell(
          `IF(ISNUMBER(${totalCell}),IF(ISNUMBER(${share}),${printed},${share}),"")`,
          isCounted ? now : '',
        );
      }),
      indicatorCountCell(source, figures[index]!),
      total.expression === null && total.instead === null
        ? null
        : formulaCell(
            `IF(ISNUMBER(${totalCell}),${printedIn(WORKINGS.share, row)},"")`,
            isCounted ? printedAt(WORKINGS.share, index) : '',
          ),
    ];
    const wholeTotal = partsFormula(cellOf(WORKINGS.total, row), count);
    const ranking = (column: number, formula: string) =>
      formulaCell(rankedFormula(formula, index, count), rows[column]![index]!);
    const partsIn = ({ expression }: Source) => `(${expression ?? '0'})*${rounding.scale}`;
    const beside = [
      ranking(WORKINGS.total, partsIn(total)),
      formulaCell(`IFERROR(ROUND(${partsIn(fiscal)},0),0)`, rows[WORKINGS.fiscal]![index]!),
      formulaCell(`IFERROR(ROUND(${partsIn(other)},0),0)`, rows[WORKINGS.other]![index]!),
      ...shares.map((share, date) => ranking(WORKINGS.planned + date, `${wholeTotal}*${share ?? '0'}`)),
      ranking(
        WORKINGS.share,
        `${wholeTotal}/SUMPRODUCT(${partsFormula(areaAddress(columnOf(WORKINGS.total), true), count)})*${SHARES.scale}`,
      ),
    ];
    return { cells, beside };
  });
  const below = (of: (at: number) => CellContent): CellContent[] =>
    Array.from({ length: WORKINGS.width }, (_, at) => (SPREAD.includes(at) ? of(at) : null));
  const ups = below((at) => formulaCell(upsFormula(columnOf(at), roundingAt(at)), limits[at]!.ups));
  const froms = below((at) =>
    formulaCell(
      fromFormula(columnOf(at), cellAddress(FIRST_ROW + count, workings + at, true), roundingAt(at)),
      limits[at]!.from,
    ),
  );
  return {
    cells: made.map(({ cells }) => cells),
    figures,
    workings: count === 0 ? [] : [...made.map(({ beside }) => beside), ups, froms],
  };
}
