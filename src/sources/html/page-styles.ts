import type { Attributes } from './tokens';

/** What a rule of a style sheet says that decides what is read. */
export interface Look {
  /** Whether the element is shown. */
  isShown?: boolean;
  isStruck?: boolean;
  /** How the items of a list are numbered. */
  list?: string;
  /** As what part of a table it is laid out: `table`, `table-row`, `table-cell`. */
  table?: string;
}

/** Which elements a rule is for, by their name, identifier and classes. */
interface Selector {
  name: string;
  id: string | null;
  classes: readonly string[];
  /** Whether it also asks for what is around the element: what it hides is then left as it is. */
  isLoose: boolean;
}

interface Rule {
  selector: Selector;
  weight: number;
  look: Look;
}

const COMMENT = /\/\*[^]*?(?:\*\/|$)|<!--|-->/g;
const SELECTOR = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i;
/** More rules of a page than these are passed over. */
const MOST_RULES = 1_500;
/** So many looks are kept for elements that are the same. */
const MOST_KEPT = 10_000;

const NOTHING_SHOWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i;
const SHOWN = /(?:^|[;\s])display\s*:/i;
const STRUCK = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/i;
const LIST = /(?:^|[;\s])list-style(?:-type)?\s*:\s*([^;]+)/i;

const TABLE = /(?:^|[;\s])display\s*:\s*(inline-table|table(?:-row|-cell)?)\s*(?:;|!|$)/i;

/** What the declarations of a rule, or of an element itself, say. */
export function lookOf(style: string): Look {
  const list = LIST.exec(style)?.[1]?.trim().toLowerCase();
  const table = TABLE.exec(style)?.[1]?.toLowerCase();
  return {
    ...(NOTHING_SHOWN.test(style) ? { isShown: false } : SHOWN.test(style) && { isShown: true }),
    ...(STRUCK.test(style) && { isStruck: true }),
    ...(list !== undefined && { list }),
    ...(table !== undefined && { table }),
  };
}

function selectorOf(text: string): Selector | null {
  const steps = text.trim().split(/[\s>+~]+/);
  const found = SELECTOR.exec(steps.at(-1) ?? '');
  if (!found) return null;
  const marks = found[2]?.match(/[.#][\w-]+/g) ?? [];
  const id = marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? null;
  const classes = marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1));
  return { name: (found[1] ?? '*').toLowerCase(), id, classes, isLoose: steps.length > 1 };
}

function weightOf({ name, id, classes }: Selector): number {
  return (id === null ? 0 : 10_000) + classes.length * 100 + (name === '*' ? 0 : 1);
}

/** The rules of a style sheet that hold for every medium, one after the other. */
function* rulesOf(sheet: string): Generator<[selectors: string, declarations: string]> {
  const css = sheet.replace(COMMENT, ' ');
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { 0: mark, index } of css.matchAll(/[{}]/g)) {
    if (mark === '{') {
      depth += 1;
      // Statements such as @charset may stand before it.
      if (depth === 1) selectors = css.slice(from, index).split(';').at(-1)?.trim() ?? '';
      from = index + 1;
    } else {
      if (depth === 1 && !selectors.startsWith('@')) yield [selectors, css.slice(from, index)];
      depth = Math.max(0, depth - 1);
      from = index + 1;
    }
  }
}

/**
 * What the style sheets in a page say of its elements: whether they are shown, struck out, and how lists are numbered. A
 * rule that asks for what is around an element can only show it, so that nothing is passed over by mistake.
 */
export class PageStyles {
  /** By the last class, the identifier or the name that a rule asks for. */
  private readonly rules = new Map<string, Rule[]>();
  private count = 0;
  private readonly kept = new Map<string, Look>();

  /** Adds the content of a `style` element. */
  add(sheet: string): void {
    for (const [selectors, declarations] of rulesOf(sheet)) {
      const look = lookOf(declarations);
      if (Object.keys(look).length === 0) continue;
      for (const text of selectors.split(',')) this.addRule(text, look);
    }
  }

  private addRule(text: string, look: Look): void {
    const selector = selectorOf(text);
    if (!selector || this.count >= MOST_RULES || (selector.isLoose && look.isShown !== true)) return;
    this.count += 1;
    this.kept.clear();
    const last = selector.classes.at(-1);
    const key = selector.id !== null ? `#${selector.id}` : last !== undefined ? `.${last}` : selector.name;
    const weight = weightOf(selector);
    const own = { selector, weight, look: selector.isLoose ? { isShown: true } : look };
    const known = this.rules.get(key);
    if (known) known.push(own);
    else this.rules.set(key, [own]);
  }

  /** How an element looks: by the rules, the later of equal weight first, and before them by what it says of itself. */
  look(name: string, attributes: Attributes): Look {
    const { style } = attributes;
    const own = style === undefined ? {} : lookOf(style);
    return this.count === 0 ? own : { ...this.byRules(name, attributes), ...own };
  }

  private byRules(name: string, { id, class: classes = '' }: Attributes): Look {
    const key = `${name}\n${id ?? ''}\n${classes}`;
    const known = this.kept.get(key);
    if (known) return known;
    const names = classes.split(/\s+/);
    const keys = new Set(['*', name, `#${id ?? ''}`, ...names.map((one) => `.${one}`)]);
    const rules = [...keys]
      .flatMap((one) => this.rules.get(one) ?? [])
      .filter(
        ({ selector }) =>
          (selector.name === '*' || selector.name === name) &&
          (selector.id === null || selector.id === id) &&
          selector.classes.every((one) => names.includes(one)),
      )
      .sort((a, b) => a.weight - b.weight);
    const look = Object.assign({}, ...rules.map((rule) => rule.look)) as Look;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, look);
    return look;
  }
}
