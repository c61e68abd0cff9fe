import { figuresOf, formulaCell, sumOfNumbers, textCell, totalFigures } from '../summary/summary-cells';
import { amountCell } from '../summary/summary-row';
import type { SummaryProject } from '../summary/summary-input';
import type { Amount, MoneyUnit } from '../../domain/money';
import { area, areaAddress } from '../../grid/area';
import type { CellContent } from '../../sheet-plan/sheet-plan';

/** What a cover is made of. */
export interface CoverInput {
  /** In the order in which they are handed in. */
  projects: readonly SummaryProject[];
  agency: string | null;
  /** Fiscal year, four digits. */
  year: number | null;
  moneyUnit: MoneyUnit;
  /** What the parts are called that stand before the list of projects, the last one being theirs. */
  heads: readonly string[];
  /** What stands behind the projects. */
  tails: readonly string[];
  /** The texts of {@link SIGN_LABELS}, with what people have written behind them. */
  signs: readonly string[];
}

/** Who signs, as long as nobody has. */
export const SIGN_LABELS = ['单位负责人：', '财务负责人：', '填报人：', '填报日期：'] as const;

/** How the last line begins. */
export const TOTAL_LABEL = '合计';

/** A project in the list of contents. */
export interface CoverLine {
  cells: readonly CellContent[];
  code: string | null;
  name: string | null;
}

/** What stands in the cells of a cover: made of projects, or read off a sheet. Its layout follows from it. */
export interface CoverContents extends Omit<CoverInput, 'projects'> {
  lines: readonly CoverLine[];
  totals: readonly CellContent[];
}

/** Columns of the list of contents. */
export const COVER_COLUMN = { no: 0, code: 1, name: 2, total: 3, fiscal: 4, other: 5 } as const;
export const COVER_COLUMNS = 6;

/** The row of the first part: title, year, agency and headings stand above it. */
export const FIRST_PART_ROW = 4;

/** The cells of a cover: every amount a formula onto the sheet of its project, so that it can be added up by hand. */
export function coverContents({ projects, ...input }: CoverInput): CoverContents {
  const { moneyUnit, heads } = input;
  const first = FIRST_PART_ROW + heads.length;
  const figures = projects.map(({ project }) => figuresOf(project, moneyUnit));
  const totals = totalFigures(figures);
  const missing = figures.filter(({ total }) => total === null).length;
  const column = (at: number) => area(first, at, Math.max(1, projects.length));
  // Without any project there is nothing to add up: a sum would be over its own cell.
  const total = (at: number, result: Amount): CellContent =>
    projects.length === 0 ? 0 : formulaCell(sumOfNumbers(column(at)), result);
  const missingNow = `(${projects.length}-COUNT(${areaAddress(column(COVER_COLUMN.total), true)}))`;
  const label = (count: number) => (count === 0 ? TOTAL_LABEL : `${TOTAL_LABEL}（不含${count}个项目）`);
  return {
    ...input,
    lines: projects.map((source, index) => ({
      cells: [
        index + 1,
        textCell(source, 'code'),
        textCell(source, 'name'),
        amountCell(source, 'total', moneyUnit),
        amountCell(source, 'fiscal', moneyUnit),
        amountCell(source, 'other', moneyUnit),
      ],
      code: source.project.code,
      name: source.project.name,
    })),
    totals: [
      projects.length === 0
        ? TOTAL_LABEL
        : formulaCell(
            `IF(${missingNow}=0,"${TOTAL_LABEL}","${TOTAL_LABEL}（不含"&${missingNow}&"个项目）")`,
            label(missing),
          ),
      null,
      null,
      total(COVER_COLUMN.total, totals.total),
      total(COVER_COLUMN.fiscal, totals.fiscal),
      total(COVER_COLUMN.other, totals.other),
    ],
  };
}
