import { BlockBuilder, type Block, type TableCell } from '../document/blocks';
import type { LeftOut } from '../document/left-out';
import { raised } from '../document/superscript';
import { inputText } from './form-fields';
import { itemNumber } from './list-numbers';
import { PageStyles, type Look } from './page-styles';
import { BLOCKS, PassedOver, SKIPPED, STRUCK, VOID } from './passed-over';
import { settleNumber } from './stored-number';
import { StyledTables } from './styled-tables';
import { readTokens, type Attributes, type PageHandlers } from './tokens';

/** As the standard has them. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

function extent(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

/** A list that numbers its items. */
interface OrderedList {
  next: number;
  style: string | undefined;
}

/** What is read of a page. */
export interface HtmlBlocks {
  blocks: readonly Block[];
  leftOut: Set<LeftOut>;
}

/** An element that is passed over, and what is told when there is text in it. */
interface Passing {
  over: PassedOver;
  told: LeftOut | null;
}

/** Collects paragraphs and tables of a page. */
class PageReader implements HtmlBlocks, PageHandlers {
  readonly leftOut = new Set<LeftOut>();
  private readonly builder: BlockBuilder;
  private readonly styles = new PageStyles();
  private readonly styledTables = new StyledTables();
  private isStyle = false;
  private passing: Passing | null = null;
  private readonly lists: (OrderedList | null)[] = [];
  /** Numbers that spreadsheets store with cells, which may show them rounded. */
  private readonly numbers = new Map<TableCell, string>();
  private preformatted = 0;
  private raisedDepth = 0;
  /** Whether the choice in hand is the chosen one of its list; null outside of lists of choices. */
  private isChosen: boolean | null = null;
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

  /** Begins to pass over an element that nobody sees, or that is no text. */
  private passesOver(name: string, attributes: Attributes, look: Look): boolean {
    const isHidden = look.isShown === false || (attributes.hidden !== undefined && look.isShown !== true);
    const isStruck = STRUCK.has(name) || look.isStruck === true;
    if (!SKIPPED.has(name) && !isHidden && !isStruck) return false;
    const told = SKIPPED.has(name) ? null : isHidden ? 'hidden' : 'struck';
    if (!VOID.has(name)) this.passing = { over: new PassedOver(name), told };
    if (name === 'object') this.leftOut.add('objects');
    if (name === 'nav') this.leftOut.add('contents');
    return true;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    // Style sheets stand in the head or anywhere else.
    this.isStyle = name === 'style';
    if (this.passing?.over.holdsOpening(name)) return;
    this.passing = null;
    const look = this.styles.look(name, attributes);
    if (this.passesOver(name, attributes, look)) return;
    if (BLOCKS.has(name)) this.endParagraph();
    const role = this.styledTables.begin(name, look.table);
    if (role === 'table') this.builder.beginTable();
    else if (role === 'row') this.builder.beginRow();
    else if (role === 'cell') this.beginCell({});
    switch (name) {
      case 'br':
        this.builder.addText('\n');
        this.endsWithBlank = true;
        break;
      case 'img':
        this.leftOut.add('pictures');
        break;
      case 'input':
        this.addPlain(inputText(attributes));
        break;
      case 'select':
        this.isChosen = false;
        break;
      case 'option':
        if (this.isChosen !== null) this.isChosen = attributes.selected !== undefined;
        break;
      case 'sup':
        this.raisedDepth += 1;
        break;
      case 'pre':
      case 'textarea':
        this.preformatted += 1;
        break;
      case 'ol':
        this.lists.push({
          next: Number.parseInt(attributes.start ?? '', 10) || 1,
          style: this.styles.look(name, attributes).list ?? attributes.type,
        });
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
        this.beginCell(attributes);
        break;
      default:
    }
  };

  private beginCell(attributes: Attributes): void {
    const { colspan, rowspan, 'x:num': stored } = attributes;
    this.builder.beginCell({
      columns: extent(colspan, MOST_COLUMNS),
      rows: rowspan === '0' ? MOST_ROWS : extent(rowspan, MOST_ROWS),
    });
    const { cell } = this.builder;
    if (cell && stored) this.numbers.set(cell, stored);
    this.endsWithBlank = true;
  }

  private beginItem(attributes: Attributes): void {
    const list = this.lists.at(-1);
    if (!list) return;
    const number = Number.parseInt(attributes.value ?? '', 10) || list.next;
    list.next = number + 1;
    const own = this.styles.look('li', attributes).list ?? attributes.type;
    this.builder.addText(itemNumber(number, own ?? list.style));
  }

  readonly text = (text: string): void => {
    if (this.isStyle) this.styles.add(text);
    if (this.passing) {
      if (this.passing.told && text.trim() !== '') this.leftOut.add(this.passing.told);
    } else if (this.isChosen !== false) this.addPlain(this.raisedDepth > 0 ? raised(text) : text);
  };

  private addPlain(text: string): void {
    if (this.preformatted > 0) {
      this.builder.addText(text);
      return;
    }
    let plain = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.endsWithBlank && plain.startsWith(' ')) plain = plain.slice(1);
    if (plain === '') return;
    this.endsWithBlank = plain.endsWith(' ');
    this.builder.addText(plain.replaceAll('\u00a0', ' '));
  }

  readonly close = (name: string): void => {
    this.isStyle = false;
    const end = this.passing?.over.atClosing(name);
    if (end === 'inside') return;
    this.passing = null;
    if (end === 'end') return;
    if (BLOCKS.has(name)) this.endParagraph();
    for (const role of this.styledTables.end(name)) {
      if (role === 'cell') this.builder.endCell();
      else if (role === 'table') this.builder.endTable();
    }
    if (name === 'pre' || name === 'textarea') this.preformatted = Math.max(0, this.preformatted - 1);
    else if (name === 'sup') this.raisedDepth = Math.max(0, this.raisedDepth - 1);
    else if (name === 'select') this.isChosen = null;
    else if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (name === 'td' || name === 'th') this.builder.endCell();
    else if (name === 'table') this.builder.endTable();
  };

  end(): void {
    this.endParagraph();
    for (const [cell, stored] of this.numbers) settleNumber(cell, stored);
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
