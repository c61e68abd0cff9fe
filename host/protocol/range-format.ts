import type { IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, type Rect } from './address';
import { invalidArgument } from './host-error';
import type { WorkbookModel } from './model';
import { HostObject } from './process-request';

const PIXELS_PER_POINT = 4 / 3;
/** A step of Excel's indent. */
const INDENT_PIXELS = 9;

abstract class StyledObject extends HostObject {
  constructor(
    protected readonly model: WorkbookModel,
    protected readonly sheet: FWorksheet,
    protected readonly rect: Rect,
  ) {
    super();
  }
  protected get first(): IStyleData {
    return this.model.style(this.sheet, this.rect.row, this.rect.column);
  }
  protected apply(style: object): void {
    this.model.change(this.sheet, this.rect, () => ({ s: style }));
  }
}

/** Excel.RangeFill. */
class FillObject extends StyledObject {
  readonly apiClass = 'RangeFill';
  get Color(): string {
    return this.first.bg?.rgb ?? '#FFFFFF';
  }
  set Color(rgb: string) {
    this.apply({ bg: { rgb } });
  }
  Clear(): void {
    this.apply({ bg: null });
  }
}

/** Excel.RangeFont. */
class FontObject extends StyledObject {
  readonly apiClass = 'RangeFont';
  get Name(): string {
    return this.first.ff ?? '等线';
  }
  set Name(ff: string) {
    this.apply({ ff });
  }
  get Size(): number {
    return this.first.fs ?? 11;
  }
  set Size(fs: number) {
    if (!(fs >= 1 && fs <= 409)) throw invalidArgument('font size');
    this.apply({ fs });
  }
  get Bold(): boolean {
    return this.first.bl === 1;
  }
  set Bold(bold: boolean) {
    this.apply({ bl: Number(bold) });
  }
  get Italic(): boolean {
    return this.first.it === 1;
  }
  set Italic(italic: boolean) {
    this.apply({ it: Number(italic) });
  }
  get Underline(): string {
    return this.first.ul?.s === 1 ? 'Single' : 'None';
  }
  set Underline(kind: string) {
    this.apply({ ul: { s: kind === 'None' ? 0 : 1 } });
  }
  get Color(): string {
    return this.first.cl?.rgb ?? '#000000';
  }
  set Color(rgb: string) {
    this.apply({ cl: { rgb } });
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** Excel.RangeBorder: one of {@link EDGES}. */
class BorderObject extends StyledObject {
  readonly apiClass = 'RangeBorder';
  constructor(
    model: WorkbookModel,
    sheet: FWorksheet,
    rect: Rect,
    private readonly edge: string,
  ) {
    super(model, sheet, rect);
  }
  get SideIndex(): string {
    return this.edge;
  }
  private sides(row: number, column: number): string[] {
    const { rect } = this;
    const [top, left] = [row === rect.row, column === rect.column];
    const [bottom, right] = [row === rect.row + rect.rows - 1, column === rect.column + rect.columns - 1];
    const bySide: Record<string, [string, boolean][]> = {
      EdgeTop: [['t', top]],
      EdgeBottom: [['b', bottom]],
      EdgeLeft: [['l', left]],
      EdgeRight: [['r', right]],
      InsideHorizontal: [
        ['t', !top],
        ['b', !bottom],
      ],
      InsideVertical: [
        ['l', !left],
        ['r', !right],
      ],
    };
    return (bySide[this.edge] ?? []).filter(([, touched]) => touched).map(([side]) => side);
  }
  private draw(border: object | null): void {
    this.model.change(this.sheet, this.rect, (row, column) => {
      const sides = this.sides(row, column);
      return sides.length === 0
        ? undefined
        : { s: { bd: Object.fromEntries(sides.map((side) => [side, border])) } };
    });
  }
  get Style(): string {
    const { row, column } = this.rect;
    const side = this.sides(row, column)[0] as 't' | 'b' | 'l' | 'r' | undefined;
    return side && this.first.bd?.[side] ? 'Continuous' : 'None';
  }
  set Style(style: string) {
    this.draw(style === 'None' ? null : { s: 1, cl: { rgb: '#000000' } });
  }
  set Color(rgb: string) {
    this.draw({ s: 1, cl: { rgb } });
  }
}

/** Excel.RangeBorderCollection. */
class BordersObject extends StyledObject {
  readonly apiClass = 'RangeBorderCollection';
  GetItem(edge: string): BorderObject {
    if (!EDGES.includes(edge)) throw invalidArgument(`border ${edge}`);
    return new BorderObject(this.model, this.sheet, this.rect, edge);
  }
}

/** Excel.FormatProtection. */
class FormatProtectionObject extends StyledObject {
  readonly apiClass = 'FormatProtection';
  get Locked(): boolean {
    return !this.model.isUnlocked(this.sheet, this.rect);
  }
  set Locked(locked: boolean) {
    this.model.checkWritable(this.sheet);
    const side = this.model.side(this.sheet);
    if (!locked) side.unlocked.push(this.rect);
    else side.unlocked = side.unlocked.filter((area) => !intersection(area, this.rect));
  }
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'];
const VERTICAL = ['', 'Top', 'Center', 'Bottom'];

/** Excel.RangeFormat: widths and heights in points. */
export class RangeFormatObject extends StyledObject {
  readonly apiClass = 'RangeFormat';
  get Fill(): FillObject {
    return new FillObject(this.model, this.sheet, this.rect);
  }
  get Font(): FontObject {
    return new FontObject(this.model, this.sheet, this.rect);
  }
  get Borders(): BordersObject {
    return new BordersObject(this.model, this.sheet, this.rect);
  }
  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.model, this.sheet, this.rect);
  }
  get WrapText(): boolean {
    return this.first.tb === 3;
  }
  set WrapText(wrap: boolean) {
    this.apply({ tb: wrap ? 3 : 1 });
  }
  get HorizontalAlignment(): string {
    return HORIZONTAL[this.first.ht ?? 0] ?? 'General';
  }
  set HorizontalAlignment(name: string) {
    if (!HORIZONTAL.includes(name)) throw invalidArgument(`alignment ${name}`);
    this.apply({ ht: HORIZONTAL.indexOf(name) });
  }
  get VerticalAlignment(): string {
    return VERTICAL[this.first.vt ?? 3] || 'Bottom';
  }
  set VerticalAlignment(name: string) {
    if (!VERTICAL.includes(name) || name === '') throw invalidArgument(`alignment ${name}`);
    this.apply({ vt: VERTICAL.indexOf(name) });
  }
  get IndentLevel(): number {
    return Math.round((this.first.pd?.l ?? 0) / INDENT_PIXELS);
  }
  set IndentLevel(level: number) {
    if (!(level >= 0 && level <= 250)) throw invalidArgument('indent level');
    this.apply({ pd: level === 0 ? null : { l: level * INDENT_PIXELS } });
  }
  get RowHeight(): number {
    return this.sheet.getRowHeight(this.rect.row) / PIXELS_PER_POINT;
  }
  set RowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument('row height');
    const { row, rows } = this.model.reach(this.sheet, this.rect);
    this.sheet.setRowHeightsForced(row, rows, points * PIXELS_PER_POINT);
  }
  get ColumnWidth(): number {
    return this.sheet.getColumnWidth(this.rect.column) / PIXELS_PER_POINT;
  }
  set ColumnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument('column width');
    const { column, columns } = this.model.reach(this.sheet, this.rect);
    this.sheet.setColumnWidths(column, columns, points * PIXELS_PER_POINT);
  }
  get UseStandardWidth(): boolean {
    return this.sheet.getColumnWidth(this.rect.column) === this.standardWidth;
  }
  set UseStandardWidth(isStandard: boolean) {
    // Excel ignores false: a width of its own is set by columnWidth.
    if (!isStandard) return;
    const { column, columns } = this.model.reach(this.sheet, this.rect);
    this.sheet.setColumnWidths(column, columns, this.standardWidth);
  }
  get UseStandardHeight(): boolean {
    return this.sheet.getRowHeight(this.rect.row) === this.standardHeight;
  }
  set UseStandardHeight(isStandard: boolean) {
    if (!isStandard) return;
    const { row, rows } = this.model.reach(this.sheet, this.rect);
    this.sheet.setRowHeightsForced(row, rows, this.standardHeight);
  }
  private get standardHeight(): number {
    return this.sheet.getSheet().getConfig().defaultRowHeight;
  }
  private get standardWidth(): number {
    return this.sheet.getSheet().getConfig().defaultColumnWidth;
  }
}
