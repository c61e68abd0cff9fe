import { figuresOf, formulaCell, sumOfNumbers, textCell, totalFigures } from '../summary/summary-cells';
import { amountCell } from '../summary/summary-row';
import type { SummaryProject } from '../summary/summary-input';
import type { Amount, MoneyUnit } from '../../domain/money';
import { area, areaAddress } from '../../grid/area';
import type { CellContent, FormulaCell } from '../../sheet-plan/sheet-plan';

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
  const lines = projects.map((source, index): CoverLine => ({
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
  }));
  const column = (at: number) => area(first, at, Math.max(1, projects.length));
  // Without any project there is nothing to add up: a sum would be over its own cell.
  const total = (at: number, result: Amount): CellContent =>
    projects.length === 0 ? 0 : formulaCell(sumOfNumbers(column(at)), result);
  return {
    ...input,
    lines,
    totals: [
      projects.length === 0 ? TOTAL_LABEL : totalLabel(lines, first),
      null,
      null,
      total(COVER_COLUMN.total, totals.total),
      total(COVER_COLUMN.fiscal, totals.fiscal),
      total(COVER_COLUMN.other, totals.other),
    ],
  };
}

const isFigure = (content: CellContent | undefined): boolean =>
  typeof (content !== null && typeof content === 'object' ? content.result : content) === 'number';

/** How the sums begin: they say what they lack, the budget of a project, or where its money comes from. */
function totalLabel(lines: readonly CoverLine[], first: number): FormulaCell {
  const range = (at: number) => areaAddress(area(first, at, lines.length), true);
  const [total, fiscal, other] = [COVER_COLUMN.total, COVER_COLUMN.fiscal, COVER_COLUMN.other].map(range);
  const missing = `(${lines.length}-COUNT(${total}))`;
  const undivided = `SUMPRODUCT(ISNUMBER(${total})*(1-ISNUMBER(${fiscal})*ISNUMBER(${other})))`;
  const count = (isCounted: (cells: CoverLine['cells']) => boolean) =>
    lines.filter(({ cells }) => isCounted(cells)).length;
  const has = (cells: CoverLine['cells'], at: number) => isFigure(cells[at]);
  const lacking = count((cells) => !has(cells, COVER_COLUMN.total));
  const withoutParts = count(
    (cells) =>
      has(cells, COVER_COLUMN.total) && !(has(cells, COVER_COLUMN.fiscal) && has(cells, COVER_COLUMN.other)),
  );
  const told = [
    ...(lacking > 0 ? [`不含${lacking}个项目`] : []),
    ...(withoutParts > 0 ? [`财政、其他资金不含${withoutParts}个项目`] : []),
  ].join('，');
  return formulaCell(
    `"${TOTAL_LABEL}"&IF(${missing}+${undivided}=0,"","（"&IF(${missing}=0,"","不含"&${missing}&"个项目")&` +
      `IF(${missing}*${undivided}=0,"","，")&IF(${undivided}=0,"","财政、其他资金不含"&${undivided}&"个项目")&"）")`,
    told === '' ? TOTAL_LABEL : `${TOTAL_LABEL}（${told}）`,
  );
}
