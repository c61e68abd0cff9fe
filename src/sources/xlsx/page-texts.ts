import { statedMoneyUnit } from '../../domain/money-unit-text';

/** The elements that hold what is printed over and under the pages of a sheet (ECMA-376 part 1, 18.3.1.46). */
const ELEMENTS: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
]);

/** What begins a section: left, middle, right. */
const SECTION = /&[LCR]/;
/** Fonts, sizes, colours, page numbers, names of file and sheet: no text of the writer's. */
const CODES = /&(?:"[^"]*"|\d{1,3}|K[\dA-F]{6}|[A-Z])/gi;

/** Collects the texts of headers and footers of pages while a sheet is read. */
export class PageTexts {
  private readonly sections: string[] = [];
  private written: string[] | null = null;

  open(name: string): void {
    if (ELEMENTS.has(name)) this.written = [];
  }

  text(text: string): void {
    this.written?.push(text);
  }

  close(name: string): void {
    if (!this.written || !ELEMENTS.has(name)) return;
    for (const section of this.written.join('').split(SECTION))
      this.sections.push(section.replace(CODES, ''));
    this.written = null;
  }

  /** The sections that state a unit of money, each once. */
  get statedUnits(): string[] {
    const stated = this.sections.filter((text) => statedMoneyUnit(text).kind === 'unit');
    return [...new Set(stated.map((text) => text.trim()))];
  }
}
