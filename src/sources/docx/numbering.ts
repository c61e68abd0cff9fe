import { attributeOf, isOn } from './attribute';
import type { OfficePackage } from '../package/package';
import { numberText } from '../document/number-text';

/** A level of a list. */
interface Level {
  start: number;
  format: string;
  /** The text with the numbers of levels in it: `%1.%2`. */
  text: string;
  /** What stands between the number and the text. */
  suffix: string;
  /** After which level (from 1) the numbers begin anew; the one above unless told; 0 for never. */
  restart: number | null;
  /** All numbers of it are plain digits. */
  isLegal: boolean;
  /** Style of paragraphs that are of this level. */
  style: string | null;
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', suffix: 'tab', restart: null, isLegal: false, style: null };
}

/** A list as paragraphs name it: its levels, some of them perhaps its own. */
interface List {
  abstract: string;
  levels: Map<number, Partial<Level>>;
}

/** The number that a paragraph has. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Levels that a list can have. */
const MOST_LEVELS = 9;

/** Numbers the paragraphs of lists, one after the other, as Word prints them. */
export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  /** Lists that take their levels from a style of lists, and the style that an abstract list is of. */
  private readonly links = new Map<string, string>();
  private readonly styles = new Map<string, string>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly started = new Set<string>();

  /** Reads the part; throws a UserError when it is damaged. */
  read(file: OfficePackage, part: string): void {
    let abstract = '';
    let list: List | null = null;
    let level: Partial<Level> | null = null;
    file.read(part, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val') ?? '';
        switch (name) {
          case 'abstractNum':
            abstract = attributeOf(attributes, 'abstractNumId') ?? '';
            list = null;
            this.abstracts.set(abstract, new Map());
            break;
          case 'num':
            list = { abstract: '', levels: new Map() };
            this.lists.set(attributeOf(attributes, 'numId') ?? '', list);
            break;
          case 'abstractNumId':
            if (list) list.abstract = value;
            break;
          case 'numStyleLink':
            this.links.set(abstract, value);
            break;
          case 'styleLink':
            this.styles.set(value, abstract);
            break;
          case 'lvlOverride':
            if (list) level = this.levelOf(list.levels, attributeOf(attributes, 'ilvl'), {});
            break;
          case 'startOverride':
            if (level) level.start = Number(value) || 0;
            break;
          case 'lvl': {
            const levels = list ? list.levels : this.abstracts.get(abstract);
            if (levels) level = this.levelOf(levels, attributeOf(attributes, 'ilvl'), newLevel());
            break;
          }
          default:
            if (level) this.setting(level, name, value);
        }
      },
    });
  }

  private levelOf(
    levels: Map<number, Partial<Level>>,
    index: string | undefined,
    fresh: Partial<Level>,
  ): Partial<Level> {
    const key = Number(index ?? 0);
    const level = { ...fresh, ...(Object.keys(fresh).length === 0 ? levels.get(key) : {}) };
    levels.set(key, level);
    return level;
  }

  private setting(level: Partial<Level>, name: string, value: string): void {
    if (name === 'start') level.start = Number(value) || 0;
    else if (name === 'numFmt') level.format = value;
    else if (name === 'lvlText') level.text = value;
    else if (name === 'suff') level.suffix = value;
    else if (name === 'lvlRestart') level.restart = Number(value);
    else if (name === 'isLgl') level.isLegal = isOn(value);
    else if (name === 'pStyle') level.style = value;
  }

  private levelsOf({ abstract }: List): ReadonlyMap<number, Level> | undefined {
    const link = this.links.get(abstract);
    return this.abstracts.get((link !== undefined ? this.styles.get(link) : undefined) ?? abstract);
  }

  private level(list: List, index: number): Level | null {
    const own = list.levels.get(index);
    const shared = this.levelsOf(list)?.get(index);
    return shared || own ? { ...newLevel(), ...shared, ...own } : null;
  }

  /** The level of a list that belongs to a style of paragraphs. */
  levelOfStyle(list: string, style: string): number {
    const found = this.lists.get(list);
    for (const [index, level] of (found && this.levelsOf(found)) ?? [])
      if (level.style === style) return index;
    return 0;
  }

  /** The number of the next paragraph there, with what stands behind it; nothing of a bullet. */
  next({ list: id, level: index }: ListPlace): string {
    const list = this.lists.get(id);
    const level = list && index >= 0 && index < MOST_LEVELS ? this.level(list, index) : null;
    if (!list || !level) return '';
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    // A list that starts anew does so once, whatever others count on the same levels.
    const key = `${id} ${index}`;
    if (list.levels.get(index)?.start !== undefined && !this.started.has(key)) delete counters[index];
    this.started.add(key);
    counters[index] = counters[index] === undefined ? level.start : counters[index] + 1;
    for (let below = index + 1; below < MOST_LEVELS; below += 1) {
      const restart = this.level(list, below)?.restart ?? below;
      if (restart > index) delete counters[below];
    }
    if (level.format === 'bullet' || level.format === 'none') return '';
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const shown = other === index ? level : this.level(list, other);
      const value = counters[other] ?? shown?.start ?? 1;
      return numberText(value, level.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    // A blank keeps the digits of the number from those of the text.
    return /[\p{L}\p{N}]$/u.test(text) && level.suffix !== 'nothing' ? `${text} ` : text;
  }
}
