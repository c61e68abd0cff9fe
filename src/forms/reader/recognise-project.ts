import { EMPTY_INDICATOR } from '../../domain/indicator';
import { EMPTY_PROJECT } from '../../domain/project-table';
import Big from 'big.js';
import { parseAmount, parseMoneyUnit } from '../../domain/money-text';
import { PLAN_MONTHS, type Budget, type ProjectTable } from '../../domain/project-table';
import type { SourceCell, FieldPath } from '../../domain/place';
import { parseTargetValue } from '../../domain/target-value';
import { cleanText, splitEnumerator } from '../../domain/text';
import { cellText } from '../../grid/cell-text';
import type { GridCell } from '../../grid/grid';
import {
  indicatorColumn,
  planMonth,
  projectLabel,
  type IndicatorColumn,
  type ProjectLabel,
} from '../vocabulary/labels';

type Row = readonly GridCell[];
type BudgetField = keyof Budget;

/** Texts of cells longer than this are no labels, however much is cleaned off them. */
const LONGEST_LABEL_CELL = 80;

/** The text of a cell as far as it may be a label: cleaned as fields are, empty of numbers and of prose. */
export function labelText({ value }: GridCell): string {
  return typeof value === 'string' && value.length <= LONGEST_LABEL_CELL ? cleanText(value) : '';
}

/** `单位：万元`, `预算单位：…`: a label and its value in one cell. */
const LABEL_WITH_VALUE =
  /^(金额单位|计量单位|单位|预算单位|单位名称|预算部门|主管部门|部门(?:[（(]单位[)）])?(?:名称)?)\s*[:：]\s*([\s\S]*)$/;

/**
 * Whether a row is the line over a table that tells agency and money unit and nothing else: such a line belongs to
 * the table below it, also where no title stands over it.
 */
export function isHeadRow(row: Row): boolean {
  let hasHead = false;
  let afterLabel = false;
  for (const cell of row) {
    const text = labelText(cell);
    if (cellText(cell) === '') continue;
    const label = projectLabel(text);
    const isHead =
      label === 'agency' ||
      label === 'moneyUnit' ||
      LABEL_WITH_VALUE.test(text) ||
      /^[[(（【]?\d{6,12}[\])）】]?\s*\p{Script=Han}{3,40}$/u.test(text);
    if (!isHead && !afterLabel) return false;
    hasHead ||= isHead;
    afterLabel = label === 'agency' || label === 'moneyUnit';
  }
  return hasHead;
}

/** Splits the one cell of the form that holds all goals: a goal begins at a line with an enumerator. */
export function splitGoals(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.some((line) => splitEnumerator(line)[0] !== '')) return text === '' ? [] : [text];
  const goals: string[] = [];
  for (const line of lines) {
    if (goals.length === 0 || splitEnumerator(line)[0] !== '') goals.push(line);
    else goals[goals.length - 1] += `\n${line}`;
  }
  return goals.map(cleanText).filter((goal) => goal !== '');
}

/** `485001丰润区沙流河镇人民政府本级` and the like, as code and name. */
export function parseAgency(text: string): { code: string | null; name: string | null } {
  const [, code, name] = /^[[(（【]?(\d{3,12})[\])）】]?[-—\s]*([\s\S]*)$/.exec(text) ?? [null, null, text];
  return { code: code ?? null, name: cleanText(name ?? '') || null };
}

/** Whether a cell is the money unit with its label, such as `单位：万元`. */
function isMoneyUnit(text: string): boolean {
  const [, label, value = ''] = LABEL_WITH_VALUE.exec(text) ?? [];
  return label !== undefined && parseMoneyUnit(value) === value.normalize('NFKC').replace(/\s/g, '');
}

/** The fields that the value of a label fills. */
function pathsOf(label: ProjectLabel): FieldPath[] {
  return label === 'agency' ? ['agency.code', 'agency.name'] : [label];
}

/** Collects one project table row by row; the rows come in the order of the form. */
export class ProjectBuilder {
  private readonly cells = new Map<FieldPath, SourceCell>();
  private readonly fields = new Map<ProjectLabel, string>();
  private readonly amounts: Record<BudgetField, Big | null> = { total: null, fiscal: null, other: null };
  private readonly goalCells: { text: string; place: SourceCell }[] = [];
  private readonly purposes: string[] = [];
  private readonly plan: (number | null)[] = [null, null, null, null];
  private readonly indicators: ProjectTable['indicators'][number][] = [];
  private block: 'head' | 'purpose' | 'planValues' | 'goals' | 'indicators' = 'head';
  private planColumns: (number | null)[] = [];
  private columns = new Map<number, IndicatorColumn>();
  private above: Partial<Record<'level1' | 'level2', { text: string; place: SourceCell }>> = {};

  constructor(
    private readonly sheet: string | null,
    private readonly report: (cell: GridCell, text: string) => void,
    private readonly file: string | null = null,
  ) {}

  get hasCode(): boolean {
    return this.cells.has('code');
  }

  get hasIndicatorBlock(): boolean {
    return this.columns.size > 0;
  }

  /** Whether the table is past its head, so that further text may stand outside of it. */
  get isInIndicators(): boolean {
    return this.block === 'indicators';
  }

  addRow(row: Row): void {
    if (row.filter((cell) => indicatorColumn(labelText(cell)) !== null).length >= 3) {
      this.addHeader(row);
    } else if (this.block === 'indicators') this.addIndicator(row);
    else if (this.block === 'planValues') this.addPlanValues(row);
    else this.addLabelledRow(row);
  }

  private place(path: FieldPath, cell: GridCell): void {
    this.cells.set(path, cell);
  }

  private addLabelledRow(row: Row): void {
    let label: ProjectLabel | null = null;
    let labels = 0;
    for (const cell of row) {
      const text = cellText(cell);
      const named = projectLabel(text);
      if (named !== null && !(named === 'moneyUnit' && label !== null)) {
        label = named;
        labels += 1;
        // Written in one cell, as `预算单位：`, it waits for its value there.
        if (named === 'agency' && /[:：]\s*$/.test(text)) this.keepPlace('agency', cell);
        if (named === 'plan') this.beginPlan(row);
        if (named === 'plan') return;
        if (named === 'goals') this.block = 'goals';
        continue;
      }
      if (label === 'goals' || (label === null && this.block === 'goals' && labels === 0))
        this.addGoalCell(cell, text);
      else if (label === 'purpose' || (labels === 0 && this.block === 'purpose'))
        this.addPurpose(cell, text, row);
      else if (label === null || label === 'budgetBlock' || isMoneyUnit(text)) this.addUnlabelled(cell, text);
      else if (this.addValue(label, cell, text)) label = null;
    }
    if (row.some((cell) => projectLabel(cellText(cell)) === 'budget.total')) this.block = 'purpose';
    this.keepAgencyPlace(row);
  }

  /** Left of the money unit, over the table, is where the agency belongs; its empty cell is where it is missed. */
  private keepAgencyPlace(row: Row): void {
    const [first] = row;
    const unit = this.cells.get('moneyUnit');
    if (!first || cellText(first) !== '' || unit?.row !== first.row || this.hasCode) return;
    this.keepPlace('agency', first);
  }

  /** Remembers where a value would stand, until one is found. */
  private keepPlace(label: ProjectLabel, cell: GridCell): void {
    for (const path of pathsOf(label)) if (!this.cells.has(path)) this.place(path, cell);
  }

  /** Takes the value right of a label; an empty cell keeps the place in case nothing follows. True when taken. */
  private addValue(label: ProjectLabel, cell: GridCell, text: string): boolean {
    if (text === '') {
      this.keepPlace(label, cell);
      return false;
    }
    if (this.fields.has(label)) {
      this.report(cell, text);
      return false;
    }
    for (const path of pathsOf(label)) this.place(path, cell);
    if (label.startsWith('budget.')) this.addAmount(label.slice('budget.'.length) as BudgetField, cell, text);
    this.fields.set(label, text);
    return true;
  }

  private addAmount(field: BudgetField, cell: GridCell, text: string): void {
    const parsed =
      typeof cell.value === 'number' && Number.isFinite(cell.value)
        ? { amount: new Big(cell.value), unit: null }
        : parseAmount(text);
    const unit = parseMoneyUnit(this.fields.get('moneyUnit') ?? '');
    if (parsed && (parsed.unit === null || unit === null || parsed.unit === unit)) {
      this.amounts[field] = parsed.amount;
      if (parsed.unit !== null && unit === null) this.fields.set('moneyUnit', parsed.unit);
    } else this.report(cell, text);
  }

  private addUnlabelled(cell: GridCell, text: string): void {
    if (text === '') return;
    const inline = LABEL_WITH_VALUE.exec(text);
    const value = cleanText(inline?.[2] ?? '');
    if (isMoneyUnit(text) && !this.fields.has('moneyUnit')) {
      this.fields.set('moneyUnit', value);
      this.place('moneyUnit', cell);
    } else if (inline && value === '' && /单位$/.test(inline[1] ?? '') && !this.cells.has('moneyUnit')) {
      this.place('moneyUnit', cell);
    } else if (!this.fields.has('agency') && !this.hasCode) {
      this.fields.set('agency', inline && value !== '' ? value : text);
      this.place('agency.code', cell);
      this.place('agency.name', cell);
    } else this.report(cell, text);
  }

  private addPurpose(cell: GridCell, text: string, row: Row): void {
    // Without any text yet, the cell right of the block's label is where the purpose belongs.
    if (!this.cells.has('purpose') && (text !== '' || cell !== row[0] || row.length === 1))
      this.place('purpose', cell);
    if (text === '') return;
    if (this.purposes.length === 0) this.place('purpose', cell);
    this.purposes.push(text);
  }

  private addGoalCell(cell: GridCell, text: string): void {
    if (text === '') return;
    this.goalCells.push({ text, place: cell });
  }

  private beginPlan(row: Row): void {
    const months = row.map((cell) => ({ column: cell.column, month: planMonth(cellText(cell)) }));
    const named = months.filter(({ month }) => month !== null);
    const known = PLAN_MONTHS.map((month) => named.find((entry) => entry.month === month)?.column ?? null);
    this.planColumns = known.some((column) => column !== null)
      ? known
      : PLAN_MONTHS.map((_, index) => named[index]?.column ?? null);
    for (const cell of row) {
      const text = cellText(cell);
      const placed = text === '' || projectLabel(text) === 'plan' || this.planColumns.includes(cell.column);
      if (!placed) this.report(cell, text);
    }
    this.block = 'planValues';
  }

  private addPlanValues(row: Row): void {
    const filled = row.filter((cell) => cellText(cell) !== '');
    const startsNext = filled.some((cell) => projectLabel(cellText(cell)) !== null);
    // An empty row may be an empty plan as well as a gap before it: what follows tells.
    if (filled.length > 0) this.block = 'goals';
    if (startsNext) return this.addLabelledRow(row);
    const fitting = filled.every((cell) => this.planColumns.includes(cell.column));
    const cellOf = (index: number) =>
      fitting ? row.find(({ column }) => column === this.planColumns[index]) : filled[index];
    const given = PLAN_MONTHS.map((_, index) => cellOf(index));
    const numbers = given.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
    // Bare numbers up to 1 are fractions: a plan that ends at 1% does not exist.
    const areFractions = numbers.length > 0 && numbers.every((value) => value <= 1);
    given.forEach((cell, index) => {
      if (!cell) return;
      this.place(`plan[${index}]`, cell);
      const percent = this.percentOf(cell, areFractions);
      if (percent === undefined) this.report(cell, cellText(cell));
      else this.plan[index] = percent;
    });
    for (const cell of filled) if (!given.includes(cell)) this.report(cell, cellText(cell));
  }

  /** Percent of a plan cell, null of an empty one, undefined of something that is no number. */
  private percentOf({ value, numberFormat }: GridCell, areFractions: boolean): number | null | undefined {
    if (value === null || value === '') return null;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return undefined;
      const isFraction = numberFormat?.includes('%') ?? areFractions;
      return isFraction || areFractions ? new Big(value).times(100).toNumber() : value;
    }
    const number = /^([+-]?\d+(?:\.\d+)?)%?$/.exec(
      cleanText(String(value)).normalize('NFKC').replace(/\s/g, ''),
    )?.[1];
    if (number === undefined) return cleanText(String(value)) === '' ? null : undefined;
    return Number(number);
  }

  private addHeader(row: Row): void {
    this.block = 'indicators';
    this.columns = new Map();
    for (const cell of row) {
      const text = cellText(cell);
      const column = indicatorColumn(text);
      if (column !== null) this.columns.set(cell.column, column);
    }
  }

  private addIndicator(row: Row): void {
    const given: Partial<Record<IndicatorColumn, GridCell>> = {};
    const others: GridCell[] = [];
    for (const cell of row) {
      const column = this.columns.get(cell.column);
      if (column !== undefined) given[column] = cell;
      else if (cellText(cell) !== '') others.push(cell);
    }
    const textOf = (column: IndicatorColumn) => (given[column] ? cellText(given[column]) : '');
    const own = (['level2', 'level3', 'description', 'target', 'basis'] as const).filter(
      (column) => textOf(column) !== '',
    );
    for (const cell of others) this.report(cell, cellText(cell));
    if (own.length === 0 && textOf('level1') === '') return;
    if (own.length === 0 && given.level1 && !/指标|产出|效益|满意度|成本/.test(textOf('level1'))) {
      this.report(given.level1, textOf('level1'));
      return;
    }
    const index = this.indicators.length;
    const level = (name: 'level1' | 'level2') => {
      const text = textOf(name);
      const cell = given[name];
      if (text !== '' && cell) {
        this.place(`indicators[${index}].${name}`, cell);
        this.above[name] = { text, place: this.cells.get(`indicators[${index}].${name}`) as SourceCell };
        if (name === 'level1') delete this.above.level2;
        return text;
      }
      const filled = this.above[name];
      if (filled) this.cells.set(`indicators[${index}].${name}`, filled.place);
      else if (cell) this.place(`indicators[${index}].${name}`, cell);
      return filled?.text ?? null;
    };
    const field = (name: 'level3' | 'description' | 'target' | 'basis') => {
      const cell = given[name];
      if (cell) this.place(`indicators[${index}].${name}`, cell);
      return textOf(name) || null;
    };
    const level1 = level('level1');
    const level2 = level('level2');
    const level3 = field('level3');
    const description = field('description');
    const target = field('target');
    this.indicators.push({
      ...EMPTY_INDICATOR,
      level1,
      level2,
      level3,
      description,
      target: target === null ? null : parseTargetValue(target),
      basis: field('basis'),
    });
  }

  build(): ProjectTable {
    const goals = this.goalCells.flatMap(({ text, place }) =>
      splitGoals(text).map((goal) => ({ goal, place })),
    );
    goals.forEach(({ place }, index) => this.cells.set(`goals[${index}]`, place));
    const agency = this.fields.get('agency');
    const [march = null, june = null, october = null, december = null] = this.plan;
    return {
      ...EMPTY_PROJECT,
      agency: agency === undefined ? { code: null, name: null } : parseAgency(agency),
      moneyUnit: parseMoneyUnit(this.fields.get('moneyUnit') ?? ''),
      code: this.fields.get('code') ?? null,
      name: this.fields.get('name') ?? null,
      budget: { ...this.amounts },
      purpose: this.purposes.join('\n') || null,
      plan: [march, june, october, december],
      goals: goals.map(({ goal }) => goal),
      indicators: this.indicators,
      origin: { file: this.file, sheet: this.sheet, cells: this.cells },
    };
  }
}
