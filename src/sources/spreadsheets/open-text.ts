import { raised } from '../document/superscript';
import type { Attributes } from '../package/read-xml';
import { writtenAs, type TextRun, type WrittenText } from '../xlsx/rich-text';
import type { OpenStyles } from './open-styles';

/** No text has more blanks in one place. */
const MOST_BLANKS = 1000;
/** What stands within a paragraph and is no part of its text: readings, comments, drawings, notes. */
const OTHERS: ReadonlySet<string> = new Set(['ruby-text', 'annotation', 'frame', 'custom-shape', 'note']);
const ADDED: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n' };

interface Look {
  isStruck: boolean | null;
  isRaised: boolean;
}

/** Collects the paragraphs of a cell element by element (OpenDocument 1.3, 6.1). */
export class OpenText {
  private readonly runs: TextRun[] = [];
  private paragraphs = 0;
  /** The looks of the elements that are open, from the paragraph on. */
  private readonly open_: Look[] = [];
  /** Elements that are open within one that is no part of the text. */
  private others = 0;
  /** A blank behind another, or at a beginning, is none. */
  private isBehindBlank = true;

  constructor(private readonly styles: OpenStyles) {}

  get isInParagraph(): boolean {
    return this.open_.length > 0;
  }

  beginParagraph(): void {
    if (this.paragraphs > 0) this.add('\n');
    this.paragraphs += 1;
    this.isBehindBlank = true;
    this.open_.push({ isStruck: null, isRaised: false });
  }

  /** An element within a paragraph. */
  open(name: string, attributes: Attributes): void {
    const around = this.open_.at(-1)!;
    if (this.others > 0 || OTHERS.has(name)) this.others += 1;
    else if (name === 's')
      this.add(' '.repeat(Math.min(Math.max(0, Math.trunc(Number(attributes.c ?? 1)) || 0), MOST_BLANKS)));
    else if (ADDED[name] !== undefined) this.add(ADDED[name]);
    const own = name === 'span' ? this.styles.lookOf('text', attributes['style-name']) : {};
    this.open_.push({
      isStruck: own.isStruck ?? around.isStruck,
      isRaised: own.isRaised ?? around.isRaised,
    });
  }

  text(text: string): void {
    if (this.others > 0 || !this.isInParagraph) return;
    const single = text.replace(/[\t\n\r ]+/g, ' ');
    const shown = this.isBehindBlank && single.startsWith(' ') ? single.slice(1) : single;
    if (shown === '') return;
    this.isBehindBlank = shown.endsWith(' ');
    this.push(shown);
  }

  private add(text: string): void {
    this.isBehindBlank = false;
    this.push(text);
  }

  private push(text: string): void {
    const { isStruck, isRaised } = this.open_.at(-1) ?? { isStruck: null, isRaised: false };
    this.runs.push({ text: isRaised ? raised(text) : text, isStruck });
  }

  /** An element within a paragraph ends, or the paragraph itself. */
  close(): void {
    this.open_.pop();
    if (this.others > 0) this.others -= 1;
  }

  /** What was collected: in runs where these differ; undefined where there was no paragraph at all. */
  get written(): WrittenText | undefined {
    return this.paragraphs === 0 ? undefined : writtenAs(this.runs);
  }
}
