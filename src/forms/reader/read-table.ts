import type { ProjectTable } from '../../domain/project-table';
import { yearsNamed } from '../../domain/stated-time';
import type { Scope } from '../vocabulary/goal-labels';
import { buildTable } from './build-table';
import { Draft, type TellUnplaced } from './draft';
import type { TableForm } from './find-form';
import { readIndicatorHeader, type IndicatorHeader } from './indicator-header';
import { headerAt, type HeaderRows } from './header-rows';
import type { TablePart } from './parts';
import { readBlock, readSum, type BlockOptions } from './read-block';
import { isExecutionHeader, readExecution } from './read-execution';
import { labelColumnsOf } from './head-cells';
import { HeadReader } from './read-head';
import { isItemHeader, readItems } from './read-items';
import { isPlanHeader, readPlan } from './read-plan';
import type { ReadCell, ReadRow } from './read-row';
import { isSourceHeader, readSourceColumns } from './read-source-columns';
import { isYearMoneyHeader, readYearMoney } from './read-year-money';
import { ListProjects } from './list-projects';

/** Where the grid of a table comes from. */
export interface TableSource {
  file: string | null;
  sheet: string | null;
}

/** Where headers of indicators begin. */
function headersOf(rows: readonly ReadRow[]): number[] {
  const headers: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const header: HeaderRows | null = headerAt(rows, index);
    if (!header) continue;
    headers.push(index);
    index += header.rows - 1;
  }
  return headers;
}

function hasBothTimes(draft: Draft): boolean {
  const { year, longTerm } = draft.goalsByTime();
  return year.length > 0 && longTerm.length > 0;
}

/** Of which time the blocks of a table are whose labels do not tell: of two, the first is the longer time. */
function scopesOfBlocks(
  rows: readonly ReadRow[],
  headers: readonly number[],
  draft: Draft,
): (index: number) => Scope {
  const tellsNone = (header: number) => readIndicatorHeader(rows, header).scope === 'any';
  return (index) => {
    const isFirstOfTwo =
      headers.length === 2 && index === headers[0] && hasBothTimes(draft) && headers.every(tellsNone);
    return isFirstOfTwo ? 'longTerm' : 'year';
  };
}

/** Longer texts tell of years in passing. */
const LONGEST_YEAR = 40;

/** The one year that title, subtitle and head of a table name; null of none and of several. */
function yearOver({ title, shared, rows }: TablePart, header: number): number | null {
  const head = rows.slice(0, header).flatMap(({ cells }) => cells.map(({ text }) => text));
  const texts = [title?.text, shared?.text, ...head].filter(
    (text) => text !== undefined && text.length <= LONGEST_YEAR,
  ) as string[];
  const [year, ...others] = new Set(texts.flatMap(yearsNamed));
  return year !== undefined && others.length === 0 ? year : null;
}

/** Reads the rows of one table in the way of its form: one project, or those of a list. */
export function readTable(
  part: TablePart,
  { form, isDepartment }: TableForm,
  source: TableSource,
  report: TellUnplaced,
): ProjectTable[] {
  const { rows, title, shared } = part;
  const draft = new Draft(report);
  draft.title = title;
  draft.sharedTitle = shared;
  const list = new ListProjects(draft, report);
  const headers = headersOf(rows);
  const labelColumns = labelColumnsOf(rows.slice(0, headers[0] ?? rows.length));
  const head = new HeadReader(draft, form.has, labelColumns);
  const scopeOf = scopesOfBlocks(rows, headers, draft);
  const isText = rows.some((row) => row.isText);
  const lastHeader = headers.at(-1) ?? -1;
  let hasBlock = false;
  let index = 0;
  while (index < rows.length) {
    const row = rows[index] as ReadRow;
    if (headers.includes(index)) {
      head.close();
      const options: BlockOptions = {
        keepsEmptyRows: form.keepsEmptyRows,
        scope: scopeOf(index),
        yearOfTable: () => yearOver(part, headers[0] ?? 0),
        project: (found: ReadRow, cells: readonly ReadCell[], header: IndicatorHeader) =>
          list.projectOf(found, cells, header),
      };
      index = readBlock(rows, index, draft, options);
      hasBlock = true;
    } else if (hasBlock && index > lastHeader && row.cells[0]?.meaning?.isSum) {
      // Below remarks the total stands under the header all the same.
      readSum(row, readIndicatorHeader(rows, lastHeader), list.drafts.at(-1) ?? draft);
      index += 1;
    } else if (isPlanHeader(row)) {
      head.close();
      index = readPlan(rows, index, draft);
    } else if (isSourceHeader(rows, index)) {
      head.close();
      index = readSourceColumns(rows, index, draft);
    } else if (isExecutionHeader(row)) {
      head.close();
      index = readExecution(rows, index, draft);
    } else if (isItemHeader(row)) {
      head.close();
      index = readItems(rows, index, draft);
    } else if (isYearMoneyHeader(rows, index)) {
      head.close();
      index = readYearMoney(rows, index, draft);
    } else {
      // Between two blocks stand the goals of the second.
      head.add(row, hasBlock && index > lastHeader, rows[index + 1]);
      index += 1;
    }
  }
  head.close();
  const drafts = list.drafts.length > 0 ? list.drafts : [draft];
  return drafts.map((one) => buildTable(one, form.id, isDepartment, source, isText));
}
