import type { Attributes } from '../package/read-xml';
import { inherited } from './inherited';

/** What the styles of an OpenDocument file say that matters to a reader (OpenDocument 1.3, 16). */
interface Style {
  parent?: string;
  /** The style of its numbers. */
  data?: string;
  isStruck?: boolean;
  isRaised?: boolean;
  /** A row without height, a column without width, a sheet that is not shown. */
  isNothing?: boolean;
}

const NOTHING = /^0+(?:\.0+)?[a-z]*$/;
const RAISED = /^(?:super|[1-9])/;

/** Parts of dates and times in the signs of a number format, short and long. */
const DATE_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  year: ['yy', 'yyyy'],
  month: ['m', 'mm'],
  day: ['d', 'dd'],
  'day-of-week': ['aaa', 'aaaa'],
  hours: ['h', 'hh'],
  minutes: ['mm', 'mm'],
  seconds: ['ss', 'ss'],
  'am-pm': ['AM/PM', 'AM/PM'],
};

/** Collects the styles of a file, from the part of styles and that of the sheets, element by element. */
export class OpenStyles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new Map<string, string>();
  private style: Style | null = null;
  private format: { name: string; pieces: string[] } | null = null;
  private isInText = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'style') {
      this.style = { parent: attributes['parent-style-name'], data: attributes['data-style-name'] };
      this.styles.set(`${attributes.family} ${attributes.name}`, this.style);
    } else if (name === 'date-style' || name === 'time-style')
      this.format = { name: attributes.name ?? '', pieces: [] };
    else if (this.style) this.look(this.style, name, attributes);
    else if (this.format) this.part(this.format.pieces, name, attributes);
  }

  private look(style: Style, name: string, attributes: Attributes): void {
    if (name === 'text-properties') {
      const line = attributes['text-line-through-style'] ?? attributes['text-line-through-type'];
      const position = attributes['text-position'];
      if (line !== undefined) style.isStruck = line !== 'none';
      if (position !== undefined) style.isRaised = RAISED.test(position);
    } else if (name === 'table-properties') style.isNothing = attributes.display === 'false';
    else if (name === 'table-row-properties') style.isNothing = NOTHING.test(attributes['row-height'] ?? '');
    else if (name === 'table-column-properties')
      style.isNothing = NOTHING.test(attributes['column-width'] ?? '');
  }

  private part(pieces: string[], name: string, { style, textual }: Attributes): void {
    const part = DATE_PARTS[name];
    if (name === 'text') this.isInText = true;
    else if (part && textual === 'true') pieces.push('mmm');
    else if (part) pieces.push(style === 'long' ? part[1] : part[0]);
  }

  text(text: string): void {
    if (this.isInText) this.format?.pieces.push(...[...text].map((sign) => `\\${sign}`));
  }

  close(name: string): void {
    if (name === 'style') this.style = null;
    else if (name === 'text') this.isInText = false;
    else if (this.format && (name === 'date-style' || name === 'time-style')) {
      this.formats.set(this.format.name, this.format.pieces.join(''));
      this.format = null;
    }
  }

  /** What a style says, or those that it is made from. */
  private of<K extends keyof Style>(family: string, name: string | undefined, trait: K): Style[K] {
    return inherited(this.styles.get(`${family} ${name}`), trait, ({ parent }) =>
      this.styles.get(`${family} ${parent}`),
    );
  }

  isNothing(family: 'table' | 'table-row' | 'table-column', name: string | undefined): boolean {
    return this.of(family, name, 'isNothing') ?? false;
  }

  /** How a text looks, where its style says so. */
  lookOf(family: 'text' | 'table-cell', name: string | undefined): Pick<Style, 'isStruck' | 'isRaised'> {
    return { isStruck: this.of(family, name, 'isStruck'), isRaised: this.of(family, name, 'isRaised') };
  }

  /** The number format of a cell that shows dates or times. */
  dateFormat(name: string | undefined): string | undefined {
    return this.formats.get(this.of('table-cell', name, 'data') ?? '');
  }
}
