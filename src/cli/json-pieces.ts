import { visibleJson } from './visible';

/** Characters that are written at once. */
const PIECE = 65_536;

/** Entries of a list that are made and laid out at once: one by one takes twice as long. */
const ENTRIES = 32;

/** What a list becomes, one entry after the other, each made when it is asked for. */
export function* mapped<From, To>(list: Iterable<From>, to: (entry: From) => To): Generator<To> {
  for (const entry of list) yield to(entry);
}

/** JSON of a value of an object. */
function inner(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

/** Lists of so many entries of a list, and of the rest of them. */
function* portions(list: Iterable<unknown>): Generator<unknown[]> {
  let portion: unknown[] = [];
  for (const entry of list) {
    portion.push(entry);
    if (portion.length < ENTRIES) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* parts(data: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!isList(value)) {
      yield inner(value);
      continue;
    }
    let beforeEntry = '[';
    for (const portion of portions(value)) {
      const list = inner(portion);
      yield beforeEntry + list.slice(1, list.lastIndexOf('\n'));
      beforeEntry = ',';
    }
    yield beforeEntry === '[' ? '[]' : '\n  ]';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

/**
 * An object as indented JSON, piece by piece, so that what is printed need not be in memory as a whole: its lists may
 * be made while they are written. Says the same as `JSON.stringify(data, null, 2)`, with what would act on a terminal
 * escaped.
 */
export function* jsonPieces(data: Readonly<Record<string, unknown>>): Generator<string> {
  let piece = '';
  for (const part of parts(data)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield visibleJson(piece);
    piece = '';
  }
  yield visibleJson(piece);
}
