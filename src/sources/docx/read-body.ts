import type { Block } from '../document/blocks';
import type { LeftOut } from '../document/left-out';
import type { OfficePackage } from '../package/package';
import type { Attributes } from '../package/read-xml';
import { raised } from '../document/superscript';
import { attributeOf, isOn } from './attribute';
import { LEFT_OUT, SKIPPED, SKIPPED_PROPERTIES } from './elements';
import type { Inserted } from './inserted-documents';
import type { Numbering } from './numbering';
import type { Styles } from './styles';
import { symbolOf, withSymbols } from './symbols';
import { atField, newRun, newStory, type Paragraph, type Run, type Story } from './story';
import { TableState } from './table-state';

/** What is read of a document's body. */
export interface Body {
  blocks: readonly Block[];
  leftOut: Set<LeftOut>;
  /** References to headers and footers. */
  margins: Set<string>;
  isDocument: boolean;
}

/** What the other parts of a document say. */
interface Known {
  numbering: Numbering;
  styles: Styles;
  /** Documents that were put into it whole, by the names by which it refers to them. */
  inserted: ReadonlyMap<string, Inserted>;
}

/** Collects paragraphs and tables. */
class BodyReader implements Body {
  readonly leftOut = new Set<LeftOut>();
  readonly margins = new Set<string>();
  isDocument = false;
  private readonly stories: Story[] = [];
  private readonly path: string[] = [];
  /** How many elements inside of a skipped one are open. */
  private skipping = 0;
  private run: Run = newRun();
  /** Whether the control that begins shows what is to be written into it, and from which depth on text is just that. */
  private isPrompt = false;
  private promptFrom = Infinity;

  constructor(
    private readonly known: Known,
    private readonly count: () => void,
  ) {
    this.beginStory();
  }

  private get story(): Story {
    return this.stories.at(-1) as Story;
  }

  private get table(): TableState | undefined {
    return this.story.tables.at(-1);
  }

  get blocks(): readonly Block[] {
    return this.story.builder.blocks;
  }

  private beginStory(): void {
    this.stories.push(newStory(this.count));
  }

  private addText(text: string): void {
    const { paragraph, fields } = this.story;
    if (!paragraph || text === '' || fields.includes('command') || this.path.length >= this.promptFrom)
      return;
    const { leftOut, isRaised } = this.run;
    if (leftOut) this.leftOut.add(leftOut);
    else paragraph.text += isRaised || this.parent(2) === 'sup' ? raised(text) : text;
  }

  private parent(back = 1): string | undefined {
    return this.path.at(-1 - back);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.skipping > 0 || this.isSkipped(name)) {
      this.skipping += 1;
      return;
    }
    this.path.push(name);
    const leftOut = LEFT_OUT[name];
    if (leftOut) this.leftOut.add(leftOut);
    const value = attributeOf(attributes, 'val');
    const { story } = this;
    switch (name) {
      case 'body':
        this.isDocument = true;
        break;
      case 'txbxContent':
        this.beginStory();
        break;
      case 'p':
        story.paragraph = { text: '', style: null, list: null, level: null, isMarkDeleted: false };
        break;
      case 'r':
        this.run = newRun();
        break;
      case 'sdt':
        this.isPrompt = false;
        break;
      case 'sdtContent':
        if (this.isPrompt) this.promptFrom = Math.min(this.promptFrom, this.path.length);
        this.isPrompt = false;
        break;
      case 'tbl':
        story.builder.beginTable();
        story.tables.push(new TableState(story.builder, this.count));
        break;
      case 'tr':
        this.table?.beginRow();
        break;
      case 'tc':
        this.table?.beginCell();
        break;
      case 'fldChar':
        atField(story, attributeOf(attributes, 'fldCharType'));
        break;
      case 'altChunk':
        this.addInserted(this.known.inserted.get(attributeOf(attributes, 'id') ?? ''));
        break;
      case 'headerReference':
      case 'footerReference':
        this.margins.add(attributeOf(attributes, 'id') ?? '');
        break;
      default:
        if (this.path.includes('pPr', this.path.length - 4)) this.ofParagraph(name, value);
        else if (this.parent() === 'rPr') this.ofRun(name, value);
        else if (this.parent() === 'trPr') this.table?.property(name, value, true);
        else if (this.parent() === 'tcPr') this.table?.property(name, value, false);
        else this.addSign(name, attributes);
    }
  };

  private isSkipped(name: string): boolean {
    // Inside of properties `del` is a property itself: of a row, or of the end of a paragraph.
    const isProperty = this.path.at(-1) === 'rPr' || this.path.at(-1) === 'trPr';
    if ((name === 'del' || name === 'delText') && this.table?.keepsDeleted) return false;
    return (SKIPPED.has(name) && !(name === 'del' && isProperty)) || SKIPPED_PROPERTIES.has(name);
  }

  private ofParagraph(name: string, value: string | undefined): void {
    const { paragraph } = this.story;
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = value ?? null;
    else if (name === 'numId') paragraph.list = value ?? null;
    else if (name === 'ilvl') paragraph.level = Number(value ?? 0);
    else if (name === 'del' && this.parent() === 'rPr')
      paragraph.isMarkDeleted = this.table?.keepsDeleted !== true;
  }

  private ofRun(name: string, value: string | undefined): void {
    if (name === 'vanish') this.run.leftOut = isOn(value) ? 'hidden' : null;
    else if (name === 'rStyle' && value !== undefined && this.known.styles.isHidden(value))
      this.run.leftOut = 'hidden';
    else if ((name === 'strike' || name === 'dstrike') && isOn(value)) this.run.leftOut ??= 'struck';
    else if (name === 'vertAlign') this.run.isRaised = value === 'superscript';
  }

  private addInserted(inserted: Inserted | undefined): void {
    for (const part of inserted?.leftOut ?? ['attachedDocuments' as const]) this.leftOut.add(part);
    this.story.builder.addBlocks(inserted?.blocks ?? []);
  }

  private addSign(name: string, attributes: Attributes): void {
    if (name === 'tab' || name === 'ptab') this.addText('\t');
    else if (name === 'cr' || (name === 'br' && attributeOf(attributes, 'type') !== 'page'))
      this.addText('\n');
    else if (name === 'noBreakHyphen') this.addText('-');
    else if (name === 'showingPlcHdr') this.isPrompt = isOn(attributeOf(attributes, 'val'));
    // What is below the line of a fraction.
    else if (name === 'den') this.addText('/');
    else if (name === 'sym') {
      const code = Number.parseInt(attributeOf(attributes, 'char') ?? '', 16) || 0;
      this.addText(symbolOf(attributeOf(attributes, 'font') ?? '', code));
    }
  }

  readonly text = (text: string): void => {
    if (this.skipping === 0 && /^(?:t|delText)$/.test(this.path.at(-1) ?? ''))
      this.addText(withSymbols(text));
  };

  readonly close = (name: string): void => {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.path.pop();
    if (this.path.length < this.promptFrom) this.promptFrom = Infinity;
    const { story } = this;
    if (name === 'p') this.endParagraph();
    else if (name === 'txbxContent' && this.stories.length > 1) {
      this.stories.pop();
      this.story.boxes.push(...story.builder.blocks);
    } else if (name === 'tc') this.table?.endCell();
    else if (name === 'tr') this.table?.endRow();
    else if (name === 'tbl') {
      story.builder.endTable();
      story.tables.pop();
    }
  };

  /** The number of the paragraph in hand, as its list counts. */
  private numberOf({ list, level, style }: Paragraph): string {
    if (list === '0') return '';
    if (list !== null) return this.known.numbering.next({ list, level: level ?? 0 });
    const place = style === null ? null : this.known.styles.listOf(style, this.known.numbering);
    return place ? this.known.numbering.next({ ...place, level: level ?? place.level }) : '';
  }

  private endParagraph(): void {
    const { story } = this;
    const { paragraph, builder } = story;
    if (!paragraph) return;
    const text = story.carried + paragraph.text;
    if (paragraph.isMarkDeleted) {
      story.carried = text;
    } else if (paragraph.style !== null && this.known.styles.isContents(paragraph.style)) {
      this.leftOut.add('contents');
    } else {
      // Tabs set the text apart from its number or from other text on the line, as blanks do elsewhere.
      builder.addText(this.numberOf(paragraph) + text.replace(/^\t+/, '').replaceAll('\t', '  '));
      builder.endParagraph();
      story.carried = '';
    }
    builder.addBlocks(story.boxes);
    story.boxes = [];
    story.paragraph = null;
    // A command ends with its paragraph, also where the mark of its end is missing.
    story.fields = story.fields.filter((field) => field === 'result');
  }
}

/** Reads the body of a document. Throws a UserError when the part is damaged or passes a limit. */
export function readBody(file: OfficePackage, part: string, known: Known): Body {
  const reader = new BodyReader(known, () => file.expense.cell());
  const { open, close, text } = reader;
  file.read(part, { open, close, text });
  return reader;
}
