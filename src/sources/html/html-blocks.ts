import { BlockBuilder, type Block } from '../document/blocks';
import type { LeftOut } from '../document/left-out';
import { readTokens, type Attributes, type PageHandlers } from './tokens';

/** Elements whose content nobody reads on the page, and others that are no text of it. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'select',
  'textarea',
  'svg',
  'math',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'rt',
  'rp',
  // Links to other places: a table of contents, or the menu of a site.
  'nav',
]);

/** Elements without an end. */
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'base',
  'area',
  'wbr',
  'embed',
  'source',
]);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption'.split(
    ' ',
  ),
);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** As the standard has them. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

function extent(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

function isHidden({ hidden, style }: Attributes): boolean {
  return hidden !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}

/** A list that numbers its items. */
interface OrderedList {
  next: number;
}

/** What is read of a page. */
export interface HtmlBlocks {
  blocks: readonly Block[];
  leftOut: Set<LeftOut>;
}

/** An element that is passed over with what is in it. */
interface Passed {
  name: string;
  /** Elements of its name and tables that have begun in it. */
  depth: number;
  tables: number;
}

/** Whether an element that is passed over ends where another one begins, though nothing closes it. */
function endsAtOpening(passed: Passed, name: string): boolean {
  if (passed.tables > 0) return false;
  if (passed.name === 'p') return BLOCKS.has(name) || name === 'table';
  if (passed.name === 'td' || passed.name === 'th') return /^(?:td|th|tr|tbody|tfoot)$/.test(name);
  return passed.name === 'tr' ? /^(?:tr|tbody|tfoot)$/.test(name) : passed.name === 'head' && name === 'body';
}

/** The same where what is around it is closed. */
function endsAtClosing(passed: Passed, name: string): boolean {
  if (passed.tables > 0) return false;
  if (name === 'body' || name === 'html') return true;
  if (passed.name === 'td' || passed.name === 'th') return /^(?:tr|tbody|thead|tfoot|table)$/.test(name);
  if (passed.name === 'tr') return /^(?:tbody|thead|tfoot|table)$/.test(name);
  return passed.name === 'p' && (BLOCKS.has(name) || name === 'td' || name === 'th');
}

/** Collects paragraphs and tables of a page. */
class PageReader implements HtmlBlocks, PageHandlers {
  readonly leftOut = new Set<LeftOut>();
  private readonly builder: BlockBuilder;
  private passed: Passed | null = null;
  private readonly lists: (OrderedList | null)[] = [];
  private preformatted = 0;
  private endsWithBlank = true;

  constructor(count: () => void) {
    this.builder = new BlockBuilder(count);
  }

  get blocks(): readonly Block[] {
    return this.builder.blocks;
  }

  private endParagraph(): void {
    this.builder.endParagraph();
    this.endsWithBlank = true;
  }

  /** Whether the beginning of an element lies in one that is passed over. */
  private passesOpening(name: string): boolean {
    const { passed } = this;
    if (!passed) return false;
    if (endsAtOpening(passed, name)) {
      this.passed = null;
      return false;
    }
    if (name === passed.name) passed.depth += 1;
    if (name === 'table') passed.tables += 1;
    return true;
  }

  private passesClosing(name: string): boolean {
    const { passed } = this;
    if (!passed) return false;
    if (name === passed.name) {
      passed.depth -= 1;
      if (name === 'table') passed.tables -= 1;
      if (passed.depth === 0) this.passed = null;
      return true;
    }
    if (endsAtClosing(passed, name)) {
      this.passed = null;
      return false;
    }
    if (name === 'table') passed.tables -= 1;
    return true;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.passesOpening(name)) return;
    if (SKIPPED.has(name) || isHidden(attributes)) {
      if (!VOID.has(name)) this.passed = { name, depth: 1, tables: name === 'table' ? 1 : 0 };
      if (name === 'object') this.leftOut.add('objects');
      if (name === 'nav') this.leftOut.add('contents');
      return;
    }
    if (BLOCKS.has(name)) this.endParagraph();
    switch (name) {
      case 'br':
        this.builder.addText('\n');
        this.endsWithBlank = true;
        break;
      case 'img':
        this.leftOut.add('pictures');
        break;
      case 'pre':
        this.preformatted += 1;
        break;
      case 'ol':
        this.lists.push({ next: Number.parseInt(attributes.start ?? '', 10) || 1 });
        break;
      case 'ul':
        this.lists.push(null);
        break;
      case 'li':
        this.beginItem(attributes);
        break;
      case 'table':
        this.builder.beginTable();
        break;
      case 'tr':
        this.builder.beginRow();
        break;
      case 'td':
      case 'th':
        this.builder.beginCell({
          columns: extent(attributes.colspan, MOST_COLUMNS),
          rows: attributes.rowspan === '0' ? MOST_ROWS : extent(attributes.rowspan, MOST_ROWS),
        });
        this.endsWithBlank = true;
        break;
      default:
    }
  };

  private beginItem({ value }: Attributes): void {
    const list = this.lists.at(-1);
    if (!list) return;
    const number = Number.parseInt(value ?? '', 10) || list.next;
    list.next = number + 1;
    this.builder.addText(`${number}.`);
  }

  readonly text = (text: string): void => {
    if (this.passed) return;
    if (this.preformatted > 0) {
      this.builder.addText(text);
      return;
    }
    let plain = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.endsWithBlank && plain.startsWith(' ')) plain = plain.slice(1);
    if (plain === '') return;
    this.endsWithBlank = plain.endsWith(' ');
    this.builder.addText(plain.replaceAll('\u00a0', ' '));
  };

  readonly close = (name: string): void => {
    if (this.passesClosing(name)) return;
    if (BLOCKS.has(name)) this.endParagraph();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    else if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (name === 'td' || name === 'th') this.builder.endCell();
    else if (name === 'table') this.builder.endTable();
  };

  end(): void {
    this.endParagraph();
  }
}

/**
 * The paragraphs and tables of a page as a browser shows them, without scripts and what is hidden. Takes any text, and
 * follows no address in it.
 *
 * @param count - is told of each paragraph, row and cell
 */
export function htmlBlocks(html: string, count: () => void): HtmlBlocks {
  const page = new PageReader(count);
  readTokens(html, page);
  page.end();
  return page;
}
