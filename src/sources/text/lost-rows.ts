import { readLevelName } from '../../domain/indicator-levels';
import { cleanText, isPlaceholder } from '../../domain/text';
import type { IndicatorColumn } from '../../forms/vocabulary/indicator-columns';
import { isNote } from '../../forms/vocabulary/endings';
import { meaningOf, type Meaning } from '../../forms/vocabulary/vocabulary';
import { addHead, LostTable, type Word } from './lost-head';
import type { RowAssembler } from './row-assembler';
import type { Line } from './whole-rows';

/** What a line means; one of signatures has its label before a colon. */
function meaningOfLine(text: string): Meaning | null {
  const meaning = meaningOf(text);
  if (meaning) return meaning;
  const label = meaningOf(text.slice(0, Math.max(0, text.slice(0, 24).search(/[:：]/))));
  return label?.isFoot ? label : null;
}

function wordsOf(lines: readonly Line[]): Word[] {
  return lines.flatMap(({ text, number }) => {
    const clean = cleanText(text);
    return clean === '' ? [] : [{ text: clean, line: number, meaning: meaningOfLine(clean) }];
  });
}

const LEVELS: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>(['level1', 'level2']);

/** Where three or more words of a header of indicators follow one another; -1 where they do not. */
function headerAt(words: readonly Word[]): number {
  return words.findIndex(
    ({ meaning }, index) =>
      meaning?.column === 'level1' &&
      words[index + 1]?.meaning?.column !== undefined &&
      words[index + 2]?.meaning?.column !== undefined,
  );
}

/** Whether lines without any tab are what is left of a table: the header of its indicators is among them. */
export function holdsLostTable(lines: readonly Line[]): boolean {
  return headerAt(wordsOf(lines)) >= 0;
}

/** What stands in each column of an indicator, as far as the row has it. */
type Row = (Word | null)[];

/**
 * Puts what stands below a header into rows: the names of levels tell where a row begins, and between two of them there
 * must be as many texts as columns, or a multiple of it.
 */
function indicatorRows(columns: readonly IndicatorColumn[], words: readonly Word[], width: number): Row[] {
  const [at1, at2] = [columns.indexOf('level1'), columns.indexOf('level2')];
  const others = columns.flatMap((column, index) => (LEVELS.has(column) ? [] : [index]));
  const rows: Row[] = [];
  let levels: Row = columns.map(() => null);
  let texts: Word[] = [];
  let isLevel2Open = false;
  let isBehindLevel2 = false;
  /** A name of level 2 right behind another: perhaps that of the indicator, 经济成本指标 under 成本指标. */
  let doubtful: { word: Word; levels: Row } | null = null;
  /** The levels if the name of both levels that stands right before was meant as level 2. */
  let asLevel2: Row | null = null;
  const end = () => {
    const [first] = texts;
    if (first && doubtful && texts.length % width !== 0 && (texts.length + 1) % width === 0) {
      texts.unshift(doubtful.word);
      levels = doubtful.levels;
    }
    doubtful = null;
    if (!first) return;
    if (texts.length < width && texts.every(({ text }) => isPlaceholder(text))) {
      // A level of which the office says that it has nothing.
      texts = [];
      return;
    }
    // As many texts may be fewer rows whose last cells are filled in: nobody can tell.
    const isDoubtful = width < others.length && texts.length % others.length === 0;
    if (texts.length % width !== 0 || isDoubtful) throw new LostTable(first.line);
    for (let from = 0; from < texts.length; from += width) {
      const row = [...levels];
      others.slice(0, width).forEach((column, index) => (row[column] = texts[from + index] ?? null));
      rows.push(row);
      levels = columns.map(() => null);
    }
    texts = [];
  };
  words.forEach((word, index) => {
    const name = readLevelName(word.text);
    // Right behind a level 2 stands the name of an indicator, also where it sounds like one: 公众满意度.
    const isName = isBehindLevel2 && texts.length === 0 && !/指标/.test(word.text);
    const wasBehindLevel2 = isBehindLevel2;
    isBehindLevel2 = false;
    if (!name || isName) {
      texts.push(word);
      asLevel2 = null;
      return;
    }
    const standing = texts.length > 0 ? null : wasBehindLevel2 ? levels : asLevel2;
    asLevel2 = null;
    end();
    const next = readLevelName(words[index + 1]?.text ?? '');
    const isLevel1 =
      name.level1 !== null && (name.level2 === null || (!isLevel2Open && next?.level2 != null));
    if (isLevel1) {
      levels = columns.map(() => null);
      if (name.level2 !== null && at2 >= 0) {
        asLevel2 = [...levels];
        asLevel2[at2] = word;
      }
      if (at1 >= 0) levels[at1] = word;
      isLevel2Open = true;
    } else {
      if (standing) doubtful = { word, levels: [...standing] };
      if (at2 >= 0) levels[at2] = word;
      else if (at1 >= 0) levels[at1] = word;
      isLevel2Open = false;
      isBehindLevel2 = true;
    }
  });
  end();
  return rows;
}

/** Columns at the end of a header that offices often leave empty in every row. */
const OFTEN_EMPTY: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>(['reason', 'remark']);

/** The rows of a block; a last column that nobody filled in left nothing behind. Throws a LostTable. */
function wholeRows(columns: readonly IndicatorColumn[], words: readonly Word[]): Row[] {
  const width = columns.filter((column) => !LEVELS.has(column)).length;
  try {
    return indicatorRows(columns, words, width);
  } catch (error) {
    const last = columns.at(-1);
    if (!(error instanceof LostTable) || last === undefined || !OFTEN_EMPTY.has(last)) throw error;
    return indicatorRows(columns, words, width - 1);
  }
}

/**
 * Cells of a table that stand one a line without any tab, as text taken from a PDF does. Throws a LostTable where
 * labels and names of levels do not tell them apart: nothing is guessed.
 */
export function addLostRows(lines: readonly Line[], rows: RowAssembler): void {
  addLostTables(wordsOf(lines), rows);
}

/** The tables in the words, one after the other. */
function addLostTables(words: readonly Word[], rows: RowAssembler): void {
  const from = headerAt(words);
  if (from < 0) return addHead(words, rows);
  addHead(words.slice(0, from), rows);
  let to = from;
  while (words[to]?.meaning?.column !== undefined) to += 1;
  const header = words.slice(from, to);
  const columns = header.flatMap(({ meaning }) => meaning?.column ?? []);
  const end = words.findIndex(
    ({ meaning, text }, index) =>
      index >= to &&
      (isNote(`${text}：`) ||
        (meaning !== null &&
          (meaning.isSum || meaning.isFoot || meaning.goals !== undefined || meaning.field !== undefined))),
  );
  const data = words.slice(to, end < 0 ? words.length : end);
  rows.addRow(header);
  for (const row of wholeRows(columns, data)) rows.addRow(row);
  if (end >= 0) addLostTables(words.slice(end), rows);
}
