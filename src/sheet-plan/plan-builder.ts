import { area, overlap, type Area } from '../grid/area';
import { SHEET_KIND_NAME, type SheetKind } from './sheet-kind';
import { BODY_STYLE, TEXT_INDENT } from './sheet-look';
import type {
  CellContent,
  CellStyle,
  ChartPlan,
  ConditionalFormat,
  PageSetup,
  PlannedTable,
  SheetPlan,
  StyledArea,
  Validation,
} from './sheet-plan';

/** What a plan says beside its rows, merges and styles. */
export interface PlanFrame {
  name: string;
  page: PageSetup;
  frozenRows?: number;
  hiddenColumns?: { first: number; count: number };
  validations?: readonly Validation[];
  conditionalFormats?: readonly ConditionalFormat[];
  charts?: readonly ChartPlan[];
  table?: PlannedTable;
  tabColor?: string;
}

/** Sheets that a check colours and that are handed in. */
const FORM_KINDS: ReadonlySet<SheetKind> = new Set<SheetKind>(['project', 'department']);

/** Builds a sheet plan row by row. Column widths are in characters and fix the number of columns. */
export class PlanBuilder {
  private readonly rows: CellContent[][] = [];
  private readonly heights: (number | null)[] = [];
  private readonly merges: Area[] = [];
  private readonly styles: StyledArea[] = [];

  constructor(
    private readonly kind: SheetKind,
    readonly widths: readonly number[],
  ) {}

  /** Number of rows so far, which is the index of the next one. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** Heights of the rows so far, in points; null leaves a row to the default. */
  get rowHeights(): readonly (number | null)[] {
    return this.heights;
  }

  /** Width in characters of `count` columns from `first`. */
  widthOf(first: number, count: number): number {
    return this.widths.slice(first, first + count).reduce((sum, width) => sum + width, 0);
  }

  /** Adds a row of cells from column 0, filled up with empty cells; gives its index. */
  addRow(cells: readonly CellContent[], height: number | null = null): number {
    this.rows.push(Array.from(this.widths, (_, column) => cells[column] ?? null));
    this.heights.push(height);
    return this.rows.length - 1;
  }

  /** Adds one row for each height, the cells in the first; gives the index of the first. */
  addTallRow(cells: readonly CellContent[], heights: readonly number[]): number {
    const first = this.rows.length;
    heights.forEach((height, index) => this.addRow(index === 0 ? cells : [], height));
    return first;
  }

  /** Merges an area; one of a single cell is left alone. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows > 1 || columns > 1) this.merges.push(area(row, column, rows, columns));
  }

  /** Adds a style. A text at the left or at the right keeps its distance from the border. */
  style(covered: Area, style: CellStyle): void {
    if (covered.rows === 0 || covered.columns === 0) return;
    const { horizontal } = style;
    const wasIndented =
      horizontal === 'center' &&
      this.styles.some(({ area: below, style: { indent } }) => indent && overlap(below, covered));
    const indent =
      horizontal === 'left' || horizontal === 'right' ? TEXT_INDENT : wasIndented ? 0 : undefined;
    this.styles.push({ area: covered, style: indent === undefined ? style : { ...style, indent } });
  }

  /** The finished plan: the body style under all other styles, and the name that tells the kind. */
  build(frame: PlanFrame): SheetPlan {
    const whole = area(0, 0, this.rows.length, this.widths.length);
    return {
      kind: this.kind,
      name: frame.name,
      rows: this.rows,
      columnWidths: this.widths,
      rowHeights: this.heights,
      merges: this.merges,
      styles: [{ area: whole, style: BODY_STYLE }, ...this.styles],
      validations: frame.validations ?? [],
      conditionalFormats: frame.conditionalFormats ?? [],
      names: [{ name: SHEET_KIND_NAME, refersTo: { text: this.kind } }],
      frozenRows: frame.frozenRows ?? 0,
      // What a check colours is for the screen.
      page: FORM_KINDS.has(this.kind) ? { ...frame.page, isMonochrome: true } : frame.page,
      ...(frame.hiddenColumns && { hiddenColumns: frame.hiddenColumns }),
      charts: frame.charts ?? [],
      ...(frame.table && { table: frame.table }),
      tabColor: frame.tabColor,
    };
  }
}
