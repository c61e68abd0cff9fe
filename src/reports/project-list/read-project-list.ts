import Big from 'big.js';
import type { LocalText, TextValues } from '../../locale/locale';
import { convertAmount, sumAmounts, type Amount, type MoneyUnit } from '../../domain/money';
import { parseAmount } from '../../domain/amount-text';
import { statedMoneyUnit } from '../../domain/money-unit-text';
import type { Agency } from '../../domain/project-table';
import type { CellPlace } from '../../domain/place';
import { cleanTextOrNull, normaliseLabel } from '../../domain/text';
import type { Grid, GridCell } from '../../grid/grid';
import {
  LIST_AGENCY_LABELS,
  LIST_COLUMNS,
  type ListColumn,
  type ProjectListEntry,
} from './project-list-sheet';
import { projectListTexts } from './project-list-texts';
import { TEMPLATES, type Template } from '../../templates';

/** Something in a row that must be put right, at its cell. */
export interface ListProblem {
  place: CellPlace;
  problem: LocalText;
  values: TextValues;
}

/** A filled row of the list; `row` counts from 0. */
export interface ProjectListRow extends ProjectListEntry {
  row: number;
  places: ReadonlyMap<ListColumn, CellPlace>;
  problems: readonly ListProblem[];
}

/** What stands above the rows of the list. */
export interface ReadProjectListHead {
  agency: Agency;
  moneyUnit: MoneyUnit;
  /** A unit that is written there and not understood: no amount of the list may be used. */
  problem: ListProblem | null;
}

interface Header {
  index: number;
  columns: ReadonlyMap<ListColumn, number>;
}

const COLUMN_KEYS = Object.keys(LIST_COLUMNS) as ListColumn[];

function columnOf(label: string): ListColumn | null {
  const plain = normaliseLabel(label).replace(/^其中/, '');
  return COLUMN_KEYS.find((key) => plain === LIST_COLUMNS[key]) ?? null;
}

/** The first row that names both the project and its template column. */
function findHeader(grid: Grid): Header | null {
  for (const [index, cells] of grid.rows.entries()) {
    const columns = new Map<ListColumn, number>();
    for (const { value, column } of cells) {
      const key = typeof value === 'string' ? columnOf(value) : null;
      if (key !== null && !columns.has(key)) columns.set(key, column);
    }
    if (columns.has('name') && columns.has('template')) return { index, columns };
  }
  return null;
}

function textOf(cell: GridCell | undefined): string | null {
  return cell?.value === null || cell?.value === undefined ? null : cleanTextOrNull(String(cell.value));
}

function templateOf(text: string, templates: readonly Template[]): Template | null {
  const plain = normaliseLabel(text).toLowerCase();
  const isNamed = ({ id, name }: Template) =>
    [id, name['zh-CN'], name['en-US']].some((known) => normaliseLabel(known).toLowerCase() === plain);
  return templates.find(isNamed) ?? null;
}

/** Whether the sheet is a project list: it has a row with the list's labels. */
export function isProjectList(grid: Grid): boolean {
  return findHeader(grid) !== null;
}

/** Agency (leading digits are its code) and money unit of the list; 万元 where it names none. */
export function readProjectListHead(grid: Grid): ReadProjectListHead {
  const end = findHeader(grid)?.index ?? 0;
  let agency: Agency = { code: null, name: null };
  let moneyUnit: MoneyUnit = '万元';
  let problem: ListProblem | null = null;
  for (const cells of grid.rows.slice(0, end)) {
    const label = cells.findIndex((cell) => LIST_AGENCY_LABELS.includes(normaliseLabel(textOf(cell) ?? '')));
    cells.forEach((cell, index) => {
      const text = textOf(cell);
      if (text === null) return;
      if (/^(?:金额)?单位:/.test(text.normalize('NFKC'))) {
        const stated = statedMoneyUnit(text);
        if (stated.kind === 'unit') moneyUnit = stated.unit;
        if (stated.kind === 'notUnderstood')
          problem = { place: cell, problem: projectListTexts.unknownUnit, values: { text: stated.written } };
      } else if (label >= 0 && index > label && agency.name === null && agency.code === null) {
        const code = /^\d*/.exec(text)?.[0] ?? '';
        agency = { code: code || null, name: cleanTextOrNull(text.slice(code.length)) };
      }
    });
  }
  return { agency, moneyUnit, problem };
}

function readAmount(cell: GridCell | undefined, unit: MoneyUnit): { amount: Amount | null; ok: boolean } {
  if (typeof cell?.value === 'number') return { amount: new Big(cell.value), ok: cell.value >= 0 };
  const text = textOf(cell);
  if (text === null) return { amount: null, ok: true };
  const parsed = parseAmount(text);
  if (!parsed) return { amount: null, ok: false };
  return { amount: convertAmount(parsed.amount, parsed.unit ?? unit, unit), ok: parsed.amount.gte(0) };
}

function readRow(
  cells: readonly GridCell[],
  { columns }: Header,
  unit: MoneyUnit,
  templates: readonly Template[],
): ProjectListRow | null {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const cellOf = (key: ListColumn) => byColumn.get(columns.get(key) ?? -1);
  if (COLUMN_KEYS.every((key) => textOf(cellOf(key)) === null)) return null;

  const row = cells[0]!.row;
  const places = new Map([...columns].map(([key, column]) => [key, { row, column }] as const));
  const problems: ListProblem[] = [];
  const report = (key: ListColumn, problem: LocalText, values: TextValues = {}) =>
    problems.push({ place: places.get(key) ?? { row, column: 0 }, problem, values });
  const amountOf = (key: 'total' | 'fiscal' | 'other') => {
    const { amount, ok } = readAmount(cellOf(key), unit);
    if (!ok)
      report(key, projectListTexts.badAmount, { label: LIST_COLUMNS[key], text: textOf(cellOf(key)) ?? '' });
    return amount;
  };

  const name = textOf(cellOf('name'));
  if (name === null) report('name', projectListTexts.noName);
  const entered = amountOf('total');
  const fiscal = amountOf('fiscal');
  const other = amountOf('other');
  const hasParts = fiscal !== null || other !== null;
  const sum = sumAmounts([fiscal, other]);
  if (entered !== null && !entered.eq(0) && !hasParts) {
    report('total', projectListTexts.partsMissing, { total: entered.toFixed() });
  } else if (entered !== null && !entered.eq(sum)) {
    report('total', projectListTexts.sumDiffers, { total: entered.toFixed(), sum: sum.toFixed() });
  }
  const templateText = textOf(cellOf('template'));
  const template = templateText === null ? null : templateOf(templateText, templates);
  if (templateText !== null && template === null) {
    report('template', projectListTexts.unknownTemplate, { text: templateText });
  }
  return {
    row,
    places,
    code: textOf(cellOf('code')),
    name,
    budget: { total: entered ?? (hasParts ? sum : null), fiscal, other },
    purpose: textOf(cellOf('purpose')),
    template,
    problems,
  };
}

/**
 * Reads the filled rows of a project list, found by the labels of its header; blank rows are skipped and an empty
 * total becomes fiscal + other. A row with problems is given all the same, with what could be read. Gives no rows
 * for a sheet that is no project list.
 *
 * @param templates - those that the list may name
 */
export function readProjectList(grid: Grid, templates: readonly Template[] = TEMPLATES): ProjectListRow[] {
  const header = findHeader(grid);
  if (!header) return [];
  const { moneyUnit, problem } = readProjectListHead(grid);
  const firstRowOfCode = new Map<string, number>();
  const rows: ProjectListRow[] = [];
  for (const cells of grid.rows.slice(header.index + 1)) {
    const read = readRow(cells, header, moneyUnit, templates);
    if (!read) continue;
    const earlier = read.code === null ? undefined : firstRowOfCode.get(read.code);
    if (read.code !== null && earlier === undefined) firstRowOfCode.set(read.code, read.row);
    if (problem && rows.length === 0) rows.push({ ...read, problems: [problem, ...read.problems] });
    else if (earlier === undefined) rows.push(read);
    else {
      const place = read.places.get('code') ?? { row: read.row, column: 0 };
      const values = { code: read.code!, line: earlier + 1 };
      const repeated: ListProblem = { place, problem: projectListTexts.repeatedCode, values };
      rows.push({ ...read, problems: [...read.problems, repeated] });
    }
  }
  return rows;
}
