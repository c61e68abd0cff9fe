import type { ProjectTable } from '../../domain/project-table';
import { area, cellAddress } from '../../grid/area';
import type { Guards } from '../layout';
import {
  amountValidation,
  guardsOfRow,
  outsideYear,
  FAULT_LOOK,
  wanted,
  weightGuards,
} from '../layout-parts';
import { COLUMN, FIRST_ROW, firstRows, NAME_WANTED, TITLE_ROW } from './list-layout';

/** The most that the weights of a project's indicators add up to: some offices give 10 of them to the execution. */
const MOST_POINTS = 100;

/** What stands in the column 指标性质 beside a figure, and where a target value is judged by words. */
const COMPARATORS: readonly string[] = ['≥', '≤', '=', '>', '<', '定性'];
const DIRECTIONS: readonly string[] = ['正向指标', '反向指标'];

/** The year in the brackets at the end of the title. */
const TITLE = cellAddress(TITLE_ROW, 0, true);
const YEAR = `MID(${TITLE},FIND("年度",${TITLE})-4,4)`;

function guards(row: number, rows: number, projectRows: number): Guards {
  const column = (at: number) => area(row, at, rows);
  const weights = weightGuards(column(COLUMN.weight), MOST_POINTS);
  const ofProject = (at: number) => wanted(area(row, at, projectRows));
  return {
    validations: [
      amountValidation(column(COLUMN.total)),
      {
        area: column(COLUMN.comparator),
        rule: { type: 'list', values: COMPARATORS },
        severity: 'information',
        title: '指标性质',
        message: '通常为≥、≤、=、>、<；用文字评判的指标填“定性”。',
      },
      ...weights.validations,
      {
        area: column(COLUMN.direction),
        rule: { type: 'list', values: DIRECTIONS },
        severity: 'information',
        title: '指标方向性',
        message: '指标值越大越好的为正向指标，越小越好的为反向指标。',
      },
    ],
    conditionalFormats: [
      ...(projectRows > 0
        ? [
            ofProject(COLUMN.agency),
            {
              ...ofProject(COLUMN.name),
              formula: `LEN(SUBSTITUTE(${cellAddress(row, COLUMN.name)},"${NAME_WANTED}",""))=0`,
            },
            ofProject(COLUMN.total),
            ofProject(COLUMN.goals),
          ]
        : []),
      wanted(column(COLUMN.level3)),
      wanted(column(COLUMN.target)),
      ...weights.conditionalFormats,
      {
        area: column(COLUMN.target),
        formula: outsideYear(cellAddress(row, COLUMN.target), `$${cellAddress(row, COLUMN.level2)}`, YEAR),
        ...FAULT_LOOK,
      },
    ],
  };
}

/** The native guards of a list: what is missing, and what breaks a rule. */
export function listGuards(tables: readonly ProjectTable[]): Guards {
  const rows = (firstRows(tables).at(-1) ?? FIRST_ROW) - FIRST_ROW;
  return guards(FIRST_ROW, rows, rows);
}

/** Those of one row of indicators, for a row that is added below the others. */
export function listRowGuards(_: readonly ProjectTable[], row: number): Guards {
  return guardsOfRow(guards(row, 1, 0), row);
}
