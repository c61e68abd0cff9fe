import { attributeOf, isOn } from './attribute';
import type { OfficePackage } from '../package/package';
import type { ListPlace, Numbering } from './numbering';

interface Style {
  name: string;
  base: string | null;
  list: string | null;
  level: number | null;
  isHidden: boolean | null;
}

/** Styles that rest on one another further than this go round in a circle. */
const LONGEST_CHAIN = 30;

/** What the styles of a document say that matters for its text. */
export class Styles {
  private readonly styles = new Map<string, Style>();

  /** Reads the part; throws a UserError when it is damaged. */
  read(file: OfficePackage, part: string): void {
    let style: Style | null = null;
    file.read(part, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val');
        if (name === 'style') {
          style = { name: '', base: null, list: null, level: null, isHidden: null };
          this.styles.set(attributeOf(attributes, 'styleId') ?? '', style);
        } else if (!style) return;
        else if (name === 'name') style.name = value ?? '';
        else if (name === 'basedOn') style.base = value ?? null;
        else if (name === 'numId') style.list = value ?? null;
        else if (name === 'ilvl') style.level = Number(value ?? 0);
        else if (name === 'vanish') style.isHidden = isOn(value);
      },
      close: (name) => {
        if (name === 'style') style = null;
      },
    });
  }

  private find<T>(
    id: string | null,
    property: (style: Style) => T | null,
  ): { value: T; style: string } | null {
    let style = id;
    for (let step = 0; style !== null && step < LONGEST_CHAIN; step += 1) {
      const found = this.styles.get(style);
      if (!found) return null;
      const value = property(found);
      if (value !== null) return { value, style };
      style = found.base;
    }
    return null;
  }

  /** Where in a list the paragraphs of a style are; null where they are in none. */
  listOf(style: string, numbering: Numbering): ListPlace | null {
    const list = this.find(style, (one) => one.list);
    if (!list || list.value === '0') return null;
    const level = this.find(style, (one) => one.level);
    return { list: list.value, level: level?.value ?? numbering.levelOfStyle(list.value, list.style) };
  }

  /** Whether paragraphs of a style are lines of a table of contents: Word calls these styles `toc 1` in any language. */
  isContents(style: string): boolean {
    return /^toc \d$/i.test(this.styles.get(style)?.name ?? '');
  }

  /** Whether the text of a style is not shown. */
  isHidden(style: string): boolean {
    return this.find(style, (one) => one.isHidden)?.value ?? false;
  }
}
