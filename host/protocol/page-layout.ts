import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress } from './address';
import { invalidArgument } from './host-error';
import type { WorkbookModel } from './model';
import { HostObject } from './process-request';
import { RangeAreasObject, RangeObject } from './range';

/** The name under which Excel keeps what is printed of a sheet. */
export const PRINT_AREA = 'Print_Area';

const POINTS_PER_INCH = 72;
const USUAL_MARGINS: Readonly<Record<string, number>> = {
  top: 0.75,
  bottom: 0.75,
  left: 0.7,
  right: 0.7,
  header: 0.3,
  footer: 0.3,
};

/** Excel.HeaderFooter: the texts of all pages. */
class HeaderFooterObject extends HostObject {
  readonly apiClass = 'HeaderFooter';
  constructor(private readonly page: Record<string, unknown>) {
    super();
  }
  private get texts(): Readonly<Record<string, string>> {
    return (this.page.headersFooters ?? {}) as Record<string, string>;
  }
  get CenterFooter(): string {
    return this.texts.centerFooter ?? '';
  }
  set CenterFooter(text: string) {
    this.put('centerFooter', text);
  }
  get LeftFooter(): string {
    return this.texts.leftFooter ?? '';
  }
  set LeftFooter(text: string) {
    this.put('leftFooter', text);
  }
  get RightFooter(): string {
    return this.texts.rightFooter ?? '';
  }
  set RightFooter(text: string) {
    this.put('rightFooter', text);
  }
  private put(part: string, text: string): void {
    if (text.length > 255) throw invalidArgument('a header or footer of over 255 characters');
    const { [part]: _, ...others } = this.texts;
    const texts = text === '' ? others : { ...others, [part]: text };
    if (Object.keys(texts).length === 0) delete this.page.headersFooters;
    else this.page.headersFooters = texts;
  }
}

/** Excel.HeaderFooterGroup. */
class HeaderFooterGroupObject extends HostObject {
  readonly apiClass = 'HeaderFooterGroup';
  constructor(private readonly page: Record<string, unknown>) {
    super();
  }
  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.page);
  }
}

/** Excel.PageLayout, recorded. */
export class PageLayoutObject extends HostObject {
  readonly apiClass = 'PageLayout';
  private readonly page: Record<string, unknown>;
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: FWorksheet,
  ) {
    super();
    this.page = model.side(sheet).page;
  }
  get Orientation(): unknown {
    return this.page.orientation ?? 'Portrait';
  }
  set Orientation(value: unknown) {
    this.page.orientation = value;
  }
  get PaperSize(): unknown {
    return this.page.paperSize ?? 'A4';
  }
  set PaperSize(value: unknown) {
    this.page.paperSize = value;
  }
  get CenterHorizontally(): unknown {
    return this.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = value;
  }
  get BlackAndWhite(): unknown {
    return this.page.blackAndWhite ?? false;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = value;
  }
  get Zoom(): unknown {
    return this.page.zoom ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    this.page.zoom = value;
  }
  get HeadersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.page);
  }
  private margin(side: string): number {
    const margins = this.page.margins as Record<string, number> | undefined;
    return (margins?.[side] ?? USUAL_MARGINS[side] ?? 0) * POINTS_PER_INCH;
  }
  get TopMargin(): number {
    return this.margin('top');
  }
  get BottomMargin(): number {
    return this.margin('bottom');
  }
  get LeftMargin(): number {
    return this.margin('left');
  }
  get RightMargin(): number {
    return this.margin('right');
  }
  get HeaderMargin(): number {
    return this.margin('header');
  }
  get FooterMargin(): number {
    return this.margin('footer');
  }
  SetPrintMargins(unit: string, options: Record<string, number>): void {
    const perInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 }[unit];
    if (perInch === undefined) throw invalidArgument(`margin unit ${unit}`);
    const inches = Object.entries(options).map(([side, margin]) => [side, margin / perInch]);
    this.page.margins = { ...(this.page.margins as object), ...Object.fromEntries(inches) };
  }
  SetPrintArea(address: string): void {
    parseAddress(address);
    this.page.printArea = address;
  }
  GetPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.page;
    if (typeof printArea !== 'string') return null;
    return new RangeAreasObject(
      printArea.split(',').map((part) => new RangeObject(this.model, this.sheet, parseAddress(part))),
    );
  }
  SetPrintTitleRows(address: string): void {
    parseAddress(address);
    this.page.printTitleRows = address;
  }
}
