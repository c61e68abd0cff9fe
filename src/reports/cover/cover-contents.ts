import { figuresOf, formulaCell, sumOfNumbers, textCell, totalFigures } from '../summary/summary-cells';
import { amountCell } from '../summary/summary-row';
import type { SummaryProject } from '../summary/summary-input';
import type { MoneyUnit } from '../../domain/money';
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
  /** Whether the goals of a department stand before the projects. */
  hasDepartment: boolean;
  /** Whether a summary stands behind them. */
  hasSummary: boolean;
  /** The texts of {@link SIGN_LABELS}, with what people have written behind them. */
  signs: readonly string[];
}

/** Who signs, as long as nobody has. */
export const SIGN_LABELS = ['单位负责人：', '财务负责人：', '填报人：', '填报日期：'] as const;

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

/** The row of the first project: title, year, agency, headings and the part or parts before it. */
export function firstLineRow(hasDepartment: boolean): number {
  return hasDepartment ? 6 : 5;
}

/** The cells of a cover: every amount a formula onto the sheet of its project, so that it can be added up by hand. */
export function coverContents({ projects, ...input }: CoverInput): CoverContents {
  const { moneyUnit, hasDepartment } = input;
  const first = firstLineRow(hasDepartment);
  const figures = projects.map(({ project }) => figuresOf(project, moneyUnit));
  const totals = totalFigures(figures);
  const missing = figures.filter(({ total }) => total === null).length;
  const column = (at: number) => area(first, at, Math.max(1, projects.length));
  const missingNow = `(${projects.length}-COUNT(${areaAddress(column(COVER_COLUMN.total), true)}))`;
  const label = (count: number) => (count === 0 ? '合计' : `合计（不含${count}个项目）`);
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
      formulaCell(`IF(${missingNow}=0,"合计","合计（不含"&${missingNow}&"个项目）")`, label(missing)),
      null,
      null,
      formulaCell(sumOfNumbers(column(COVER_COLUMN.total)), totals.total),
      formulaCell(sumOfNumbers(column(COVER_COLUMN.fiscal)), totals.fiscal),
      formulaCell(sumOfNumbers(column(COVER_COLUMN.other)), totals.other),
    ],
  };
}
