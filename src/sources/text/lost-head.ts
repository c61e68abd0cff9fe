import { parseAmount } from '../../domain/amount-text';
import { isPlaceholder } from '../../domain/text';
import { planMonth, type Meaning } from '../../forms/vocabulary/vocabulary';
import type { RowAssembler } from './row-assembler';

/** A table whose rows are gone and whose labels do not tell which text stands in which column. */
export class LostTable extends Error {
  constructor(readonly line: number) {
    super(`The columns of the table from line ${line} are lost`);
    this.name = 'LostTable';
  }
}

/** A line of a table that stands one cell a line. */
export interface Word {
  text: string;
  line: number;
  meaning: Meaning | null;
}

/** An amount, points, a percentage, or a sign for none. */
function isFigure({ text, meaning }: Word): boolean {
  return meaning === null && (parseAmount(text.replace(/[%分]$/, '')) !== null || isPlaceholder(text));
}

/** How many words from there on go on with something. */
function runOf(words: readonly Word[], from: number, goesOn: (word: Word) => boolean): number {
  let to = from;
  while (to < words.length && goesOn(words[to] as Word)) to += 1;
  return to - from;
}

const COLUMNS_OF_MONEY: ReadonlySet<string> = new Set(['initial', 'budget', 'executed', 'forecast']);

/**
 * The table of execution whose header begins at `from`: the labels of its columns, then each row with its label. A row
 * has a figure in every column, or in those of money alone; in any other nobody can tell whose its figures are. Gives
 * the index behind it; `from` where none stands there.
 */
function addExecution(words: readonly Word[], from: number, rows: RowAssembler): number {
  const isBlock = words[from]?.meaning?.block === 'money';
  const first = isBlock ? from + 1 : from;
  const width = runOf(words, first, ({ meaning }) => meaning?.execution !== undefined);
  const header = words.slice(first, first + width);
  const kinds = header.map(({ meaning }) => meaning?.execution ?? '');
  if (width < 2 || !(kinds.includes('executed') || kinds.includes('rate'))) return from;
  const line = header[0]?.line ?? 1;
  const empty: Word = { text: '', line, meaning: null };
  rows.addRow([isBlock ? (words[from] as Word) : empty, ...header]);
  const money = kinds.findIndex((kind) => !COLUMNS_OF_MONEY.has(kind));
  let at = first + width;
  while (words[at]?.meaning?.money !== undefined) {
    const figures = runOf(words, at + 1, isFigure);
    if (figures !== 0 && figures !== width && figures !== money) throw new LostTable(words[at]?.line ?? line);
    const missing = Array.from({ length: width - figures }, () => empty);
    rows.addRow([...words.slice(at, at + 1 + figures), ...missing]);
    at += 1 + figures;
  }
  return at;
}

/** The spending plan that begins at `from`: its label, the months, then as many percentages; gives the index behind it. */
function addPlan(words: readonly Word[], from: number, rows: RowAssembler): number {
  const label = words[from];
  if (label?.meaning?.block !== 'plan') return from;
  const months = runOf(words, from + 1, ({ text }) => planMonth(text) !== null);
  const figures = runOf(words, from + 1 + months, isFigure);
  if (months < 2) return from;
  if (figures !== 0 && figures !== months) throw new LostTable(label.line);
  const values = from + 1 + months;
  rows.addRow(words.slice(from, values));
  if (figures > 0)
    rows.addRow([{ text: '', line: label.line, meaning: null }, ...words.slice(values, values + figures)]);
  return values + figures;
}

/** A sum takes all figures behind its label. */
function isSum([first]: readonly Word[]): boolean {
  return first?.meaning?.isSum === true;
}

/** Whether a table of execution, a spending plan, or goals side by side may begin there. */
function beginsBlock(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.meaning, words[at + 1]?.meaning];
  if (word?.goals !== undefined && next?.goals !== undefined) return true;
  return (
    word?.block === 'plan' ||
    (next?.execution !== undefined && (word?.block === 'money' || word?.execution !== undefined))
  );
}

/**
 * Labels of goals that follow one another, with the texts of all behind them: 预期目标 and 实际完成情况 side by side, with the
 * label of the block before them or not. Gives the index behind it; `from` where no two such labels stand there.
 */
function addGoals(words: readonly Word[], from: number, rows: RowAssembler): number {
  const isGoals = ({ meaning }: Word) => meaning?.goals !== undefined;
  const count = runOf(words, from, isGoals);
  if (count < 2) return from;
  const first = from + count;
  const texts = runOf(words, first, ({ meaning }) => meaning === null);
  // Two labels of one kind: the first is that of the block.
  const kinds = new Set(words.slice(from, first).map(({ meaning }) => meaning?.goals));
  const isAll = texts === count && kinds.size === count;
  const labels = words.slice(isAll ? from : from + 1, first);
  if (texts > 0 && texts !== labels.length && labels.length !== 1)
    throw new LostTable(words[from]?.line ?? 1);
  const values = words.slice(first, first + texts);
  if (labels.length === 1 && labels[0]) {
    const [value] = values;
    if (value) rows.addRow([labels[0], { ...value, text: values.map(({ text }) => text).join('\n') }]);
    return first + texts;
  }
  rows.addRow(labels);
  if (texts > 0) rows.addRow(values);
  return first + texts;
}

/** Rows of labels and their values: a label begins a row; those of the budget's block stand in one. */
export function addHead(words: readonly Word[], rows: RowAssembler): void {
  let row: Word[] = [];
  const end = () => {
    if (row.length > 0) rows.addRow(row);
    row = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (beginsBlock(words, at)) {
      end();
      const behind = Math.max(...[addExecution, addPlan, addGoals].map((add) => add(words, at, rows)));
      if (behind > at) {
        at = behind - 1;
        continue;
      }
    }
    const last = row.at(-1);
    const isBudget = row[0]?.meaning?.block === 'budget';
    if (isBudget && row.length > 1 && word.meaning === null && !isFigure(word)) {
      // The purpose stands below the amounts.
      end();
      row.push({ text: '', line: word.line, meaning: null });
    }
    if (word.meaning !== null && !(isBudget && word.meaning.money !== undefined)) end();
    else if (last && last.meaning === null && row[0]?.meaning?.goals !== undefined) {
      // Goals take as many lines as they need.
      last.text += `\n${word.text}`;
      continue;
    } else if (word.meaning === null && last?.meaning == null && row.length >= 2 && !isSum(row)) end();
    row.push(word);
  }
  end();
}
