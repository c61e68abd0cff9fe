import { attributeOf, isOn } from './attribute';
import type { OfficePackage } from '../package/package';
import type { ListPlace, Numbering } from './numbering';

interface Style {
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
          style = { base: null, list: null, level: null, isHidden: null };
          this.styles.set(attributeOf(attributes, 'styleId') ?? '', style);
        } else if (!style) return;
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

  /** Whether the text of a style is not shown. */
  isHidden(style: string): boolean {
    return this.find(style, (one) => one.isHidden)?.value ?? false;
  }
}
