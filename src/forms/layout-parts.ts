import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { area, cellAddress, type Area } from '../grid/area';
import { FAULT_FILL, FAULT_FONT, INPUT_FILL } from '../sheet-plan/sheet-look';
import type { ConditionalFormat, Validation } from '../sheet-plan/sheet-plan';
import type { Guards } from './layout';

/** How a cell that breaks a rule looks. */
export const FAULT_LOOK = { fill: FAULT_FILL, fontColor: FAULT_FONT };

/** All goals as the one cell of a form holds them; null when there are none. */
export function goalsText({ goals }: ProjectTable): string | null {
  return goals.join('\n') || null;
}

/** The amounts of the budget as cells hold them: total, fiscal, other. */
export function budgetCells({ budget: { total, fiscal, other } }: ProjectTable): (number | null)[] {
  return [total, fiscal, other].map((amount) => amount?.toNumber() ?? null);
}

const LARGEST_AMOUNT = 1e12;

const BUDGET_WORDING: Pick<Validation, 'title' | 'message'> = {
  title: '预算金额',
  message: '这里应填写不小于0的数字。',
};

/**
 * What may be entered where a form has an amount. Whether the parts add up is for the colour to say: total and
 * parts are typed one after the other.
 */
export function amountValidation(covered: Area, wording = BUDGET_WORDING): Validation {
  return {
    area: covered,
    rule: { type: 'decimal', min: 0, max: LARGEST_AMOUNT },
    severity: 'warning',
    ...wording,
  };
}

/** Runs of neighbouring indicators with the same level 1, as [first, count]; an empty one stands alone. */
export function level1Runs({ indicators }: ProjectTable): [first: number, count: number][] {
  const runs: [number, number][] = [];
  indicators.forEach(({ level1 }, index) => {
    const last = runs.at(-1);
    if (last && level1 !== null && indicators[index - 1]?.level1 === level1) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}

/** Takes the cell where a field of a table stands. */
export type PutPlace = (path: FieldPath, row: number, column: number) => void;

/** Tells where the indicators stand, a row each from `first`; neighbours with the same level 1 share its merged cell. */
export function putIndicators<Name extends string>(
  put: PutPlace,
  table: ProjectTable,
  first: number,
  column: Readonly<Record<Name | 'level1', number>>,
  fields: readonly Name[],
): void {
  for (const [start, count] of level1Runs(table)) {
    for (let index = start; index < start + count; index += 1)
      put(`indicators[${index}].level1`, first + start, column.level1);
  }
  for (const index of table.indicators.keys()) {
    for (const field of fields) put(`indicators[${index}].${field}`, first + index, column[field]);
  }
}

/** Colours cells as long as nothing stands in them. */
export function wanted(covered: Area): ConditionalFormat {
  const cell = cellAddress(covered.row, covered.column);
  return { area: covered, formula: `LEN(${cell})=0`, fill: INPUT_FILL };
}

/** Of guards for the rows of indicators from `row`, those that cover that row. */
export function guardsOfRow({ validations, conditionalFormats }: Guards, row: number): Guards {
  const isOfRow = ({ area: covered }: { area: Area }) => covered.row === row;
  return {
    validations: validations.filter(isOfRow),
    conditionalFormats: conditionalFormats.filter(isOfRow),
  };
}

/** The guards of cells that hold the weights of indicators, which add up to `points` for each project. */
export function weightGuards(cells: Area, points: number): Guards {
  const cell = cellAddress(cells.row, cells.column);
  return {
    validations: [
      {
        area: cells,
        rule: { type: 'custom', formula: `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${points})` },
        severity: 'stop',
        title: '分值权重',
        message: `请填写0至${points}之间的数字；一个项目全部指标的分值合计不超过${points}。`,
      },
    ],
    conditionalFormats: [wanted(cells)],
  };
}

/** Where the weights and values of indicators stand. */
interface WeightColumns {
  /** The rows that are marked. */
  row: number;
  rows: number;
  /** The first row of the table's indicators. */
  first: number;
  /** Column that tells an indicator from a sum: only indicators have a target value. */
  target: number;
  weight: number;
}

/** More rows than a table ever has: rows that are added below stay within the sum. */
const FAR = 400;

/** Marks weights that add up to more than `points`. A sum that a user adds below the indicators does not count. */
export function tooManyPoints(
  { row, rows, first, target, weight }: WeightColumns,
  points: number,
): ConditionalFormat {
  const column = (at: number) => `${cellAddress(first, at, true)}:${cellAddress(first + FAR, at, true)}`;
  const cell = cellAddress(row, weight);
  const sum = `ROUND(SUMIF(${column(target)},"?*",${column(weight)}),6)`;
  return {
    area: area(row, weight, rows),
    formula: `AND(ISNUMBER(${cell}),${sum}>${points})`,
    ...FAULT_LOOK,
  };
}

/** Whether a total is the sum of its parts, at the precision that a form can state. Addresses are absolute. */
export function addsUp(total: string, fiscal: string, other: string): string {
  return `ROUND(SUM(${total}),6)=ROUND(SUM(${fiscal},${other}),6)`;
}

/** Whether a text date in `target` is of another year than the four digits of `year`, where the level 2 asks for a time. */
export function outsideYear(target: string, level2: string, year: string): string {
  const start = `SEARCH("20",${target})`;
  const [year4, sign] = [`MID(${target},${start},4)`, `MID(${target},${start}+4,1)`];
  // Nothing is found everywhere: a sign must be there, or 2000 of 2000小时 in a cell of its own would be a year.
  return (
    `IFERROR(AND(ISNUMBER(SEARCH("时效",${level2})),VALUE(${year})>=2000,VALUE(${year4})>=2000,` +
    `LEN(${sign})=1,ISNUMBER(FIND(${sign},"年-/.")),${year4}<>${year}),FALSE)`
  );
}
