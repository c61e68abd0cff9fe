import type { MoneyUnit } from '../domain/money';
import { agencyText } from '../domain/agency';
import type { Indicator } from '../domain/indicator';
import type { FieldPath } from '../domain/place';
import type { ProjectTable } from '../domain/project-table';
import { area } from '../grid/area';
import type { PlanBuilder } from '../sheet-plan/plan-builder';
import { LABEL_FILL, TITLE_HEIGHT, TITLE_STYLE } from '../sheet-plan/sheet-look';
import type { CellContent } from '../sheet-plan/sheet-plan';
import { rowHeight } from '../sheet-plan/text-extent';
import { actualFormat } from './actual-cell';
import { linkedFormat, linkedText, type LinkedTable } from './linked-table';

/** What sheets of monitoring and of self-evaluation have in common: their head, and the looks of their indicators. */

const TITLE_ROW = 0;
const YEAR_ROW = 1;
const NAME_ROW = 2;
const AGENCY_ROW = 3;
/** Header of the table of money; the year's total stands below it. */
export const MONEY_HEADER_ROW = 4;
export const TOTAL_ROW = 5;

/** The label of the money rows, with its unit on a line of its own, where it is not broken. */
export const moneyLabel = (unit: MoneyUnit | null): string =>
  `项目资金${unit === null ? '' : `\n（${unit}）`}`;

/** What a sheet of a later phase is about: its head differs, everything below is the same. */
export type FollowUpSubject = 'project' | 'department';

/** Columns of the head's second pair. */
const RIGHT_LABEL = 5;
const RIGHT_COLUMN = 6;

/** Adds title, year, project and agencies. */
export function addHead(
  plan: PlanBuilder,
  title: string,
  { year, name, code, supervisor, agency }: ProjectTable,
  linked: LinkedTable | null,
  subject: FollowUpSubject = 'project',
): void {
  const columns = plan.widths.length;
  const right = columns - RIGHT_COLUMN;
  plan.addRow([title], TITLE_HEIGHT);
  plan.addRow([year === null ? null : `（${year}年度）`], 22);
  for (const row of [TITLE_ROW, YEAR_ROW]) plan.merge(row, 0, 1, columns);
  if (subject === 'department') {
    const wide = plan.widthOf(1, columns - 1);
    plan.addRow(['部门（单位）名称', agencyText(agency)], rowHeight([[agencyText(agency), wide]], 38));
    plan.addRow(['主管部门', supervisor], rowHeight([[supervisor, wide]], 28));
    for (const row of [NAME_ROW, AGENCY_ROW]) plan.merge(row, 1, 1, columns - 1);
    return;
  }
  const project: CellContent[] = ['项目名称', linkedText(linked, 'name', name)];
  project[RIGHT_LABEL] = '项目编码';
  project[RIGHT_COLUMN] = linkedText(linked, 'code', code);
  plan.addRow(project, rowHeight([[name, plan.widthOf(1, RIGHT_LABEL - 1)]], 28));
  const agencies: CellContent[] = ['主管部门', supervisor];
  agencies[RIGHT_LABEL] = '实施单位';
  agencies[RIGHT_COLUMN] = agencyText(agency);
  plan.addRow(
    agencies,
    rowHeight(
      [
        [supervisor, plan.widthOf(1, RIGHT_LABEL - 1)],
        [agencyText(agency), plan.widthOf(RIGHT_COLUMN, right)],
      ],
      28,
    ),
  );
  for (const row of [NAME_ROW, AGENCY_ROW]) {
    plan.merge(row, 1, 1, RIGHT_LABEL - 1);
    plan.merge(row, RIGHT_COLUMN, 1, right);
  }
}

/** Tells where the fields of the head stand. */
export function putHead(
  put: (path: FieldPath, row: number, column: number) => void,
  { year, moneyUnit }: ProjectTable,
  subject: FollowUpSubject = 'project',
): void {
  if (year !== null) put('year', YEAR_ROW, 0);
  const [agencyRow, agencyColumn] = subject === 'department' ? [NAME_ROW, 1] : [AGENCY_ROW, RIGHT_COLUMN];
  if (subject === 'project') {
    put('name', NAME_ROW, 1);
    put('code', NAME_ROW, RIGHT_COLUMN);
  }
  put('supervisor', AGENCY_ROW, 1);
  put('agency.code', agencyRow, agencyColumn);
  put('agency.name', agencyRow, agencyColumn);
  if (moneyUnit !== null) put('moneyUnit', MONEY_HEADER_ROW, 0);
}

/** The looks of the head, the border around everything below the year, and the labels at the left. */
export function styleHead(
  plan: PlanBuilder,
  linked: LinkedTable | null,
  subject: FollowUpSubject = 'project',
): void {
  const columns = plan.widths.length;
  const rows = plan.rowCount - NAME_ROW;
  const label = { fill: LABEL_FILL };
  plan.style(area(TITLE_ROW, 0, 1, columns), TITLE_STYLE);
  plan.style(area(NAME_ROW, 0, rows, columns), { border: true });
  plan.style(area(NAME_ROW, 0, rows, 1), label);
  plan.style(area(NAME_ROW, 1, 2, columns - 1), { numberFormat: linkedFormat(linked) });
  if (subject === 'project') plan.style(area(NAME_ROW, RIGHT_LABEL, AGENCY_ROW - NAME_ROW + 1, 1), label);
  plan.style(area(MONEY_HEADER_ROW, 0, 1, columns), label);
}

/** Looks and number formats of the rows of indicators, by their columns. */
export function styleIndicators(
  plan: PlanBuilder,
  indicators: readonly Indicator[],
  { row, rows }: { row: number; rows: number },
  column: Readonly<Record<'level3' | 'target' | 'actual' | 'reason', number>>,
  linked: LinkedTable | null,
): void {
  for (const at of [column.level3, column.reason]) plan.style(area(row, at, rows, 1), { horizontal: 'left' });
  plan.style(area(row, column.target, rows, 1), { numberFormat: linkedFormat(linked) });
  indicators.forEach((indicator, index) =>
    plan.style(area(row + index, column.actual), { numberFormat: actualFormat(indicator) }),
  );
}
