import type { RowAssembler } from './row-assembler';

/** A line of a text with its number, from 1. */
export interface Line {
  text: string;
  number: number;
}

/** Whether a line leaves a quoted cell open: the last of its cells begins with a quote and has an odd number of them. */
export function opensQuote(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\t') + 1).trimStart();
  if (!last.startsWith('"')) return false;
  let quotes = 0;
  for (let at = last.indexOf('"'); at >= 0; at = last.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

/** Where the quote is closed that a line leaves open: a quote at the end of a cell, before any tab; -1 when it is not. */
function closingLine(lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    const tab = text.indexOf('\t');
    const cell = tab < 0 ? text : text.slice(0, tab);
    const quotes = cell.split('"').length - 1;
    if (quotes % 2 === 1) return cell.trimEnd().endsWith('"') ? index : -1;
    if (tab >= 0) return -1;
  }
  return -1;
}

/**
 * Lines with those joined that a quoted cell goes on over, as the clipboard of Excel writes it. A quote that nothing
 * closes is part of its text. Every line is looked at twice at most.
 */
export function* wholeLines(lines: readonly Line[]): Generator<Line> {
  for (let index = 0; index < lines.length; index += 1) {
    const { number } = lines[index] as Line;
    let { text } = lines[index] as Line;
    while (opensQuote(text)) {
      const end = closingLine(lines, index + 1);
      if (end < 0) break;
      text = [text, ...lines.slice(index + 1, end + 1).map((line) => line.text)].join('\n');
      index = end;
    }
    yield { text, number };
  }
}

/** Cells of lines that hold whole rows. */
export function addWholeRows(lines: readonly Line[], rows: RowAssembler): void {
  for (const { text, number } of wholeLines(lines)) {
    if (text.trim() === '') continue;
    if (text.includes('\t')) rows.addWholeRow(text.split('\t'), number);
    else rows.addParagraph({ text, line: number });
  }
}
