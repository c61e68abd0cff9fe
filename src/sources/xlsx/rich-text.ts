import type { SourceCell } from '../../domain/place';
import { raised } from '../document/superscript';
import type { Attributes } from '../package/read-xml';
import { unescapeText } from './xml-text';

/** A stretch of a cell's text. */
export interface TextRun {
  text: string;
  /** Whether it is struck out; null where it looks as its cell does. */
  isStruck: boolean | null;
}

/** What cells hold as text: plain, or in runs that look differently. */
export type WrittenText = string | readonly TextRun[];

const isOn = (value: string | undefined) => value !== '0' && value !== 'false' && value !== 'off';

/**
 * Collects the text of a cell (`is`) or of one that cells share (`si`) element by element: raised digits in characters that
 * are raised themselves, how it is to be spoken (phonetic) left out.
 */
export class RichText {
  private plain: string | null = null;
  private runs: TextRun[] | null = null;
  private run: { isStruck: boolean | null; isRaised: boolean } | null = null;
  private phonetic = 0;
  private pieces: string[] | null = null;

  open(name: string, { val }: Attributes): void {
    if (name === 'r') {
      this.run = { isStruck: null, isRaised: false };
      this.runs ??= [];
    } else if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.pieces = this.phonetic === 0 ? [] : null;
    else if (this.run && name === 'rPr') this.run.isStruck = false;
    else if (this.run && name === 'strike') this.run.isStruck = isOn(val);
    else if (this.run && name === 'vertAlign') this.run.isRaised = val === 'superscript';
  }

  text(text: string): void {
    this.pieces?.push(text);
  }

  close(name: string): void {
    if (name === 'r') this.run = null;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't' && this.pieces) {
      this.add(unescapeText(this.pieces.join('')));
      this.pieces = null;
    }
  }

  private add(text: string): void {
    const { run } = this;
    if (run) this.runs?.push({ text: run.isRaised ? raised(text) : text, isStruck: run.isStruck });
    else if (this.runs) this.runs.push({ text, isStruck: null });
    else this.plain = (this.plain ?? '') + text;
  }

  /** What was collected; undefined where there was no text at all. */
  get written(): WrittenText | undefined {
    if (this.runs === null) return this.plain ?? undefined;
    return this.plain === null ? this.runs : [{ text: this.plain, isStruck: null }, ...this.runs];
  }
}

/** All of a text, whatever its runs look like. */
export function wholeText(written: WrittenText): string {
  return typeof written === 'string' ? written : written.map(({ text }) => text).join('');
}

/** A text that was collected in runs: in these where they differ, plain otherwise. */
export function writtenAs(runs: readonly TextRun[]): WrittenText {
  return runs.some(({ isStruck }) => isStruck !== null) ? runs : wholeText(runs);
}

/**
 * What of a text counts: what is struck out does not, unless there is nothing else.
 *
 * @param isCellStruck - whether the font of the cell is struck out
 */
export function readableText(
  runs: readonly TextRun[],
  isCellStruck: boolean,
): { text: string; struck: SourceCell['struck'] | null } {
  const all = wholeText(runs);
  const left = runs.filter(({ isStruck }) => !(isStruck ?? isCellStruck));
  const text = left.map((run) => run.text).join('');
  if (text === all) return { text, struck: null };
  // A blank that is struck out changes nothing for a reader.
  if (text.replace(/\s/g, '') === all.replace(/\s/g, '')) return { text: all, struck: null };
  return text.trim() === '' ? { text: all, struck: 'whole' } : { text, struck: 'part' };
}
