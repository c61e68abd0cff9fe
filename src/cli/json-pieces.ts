import { visibleJson } from './visible';

/** Characters that are written at once. */
const PIECE = 65_536;

/** What a list becomes, one entry after the other, each made when it is asked for. */
export function* mapped<From, To>(list: Iterable<From>, to: (entry: From) => To): Generator<To> {
  for (const entry of list) yield to(entry);
}

/** JSON of a value, as deep inside another one as `indent` says. */
function inner(value: unknown, indent: string): string {
  return visibleJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
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
      yield inner(value, '  ');
      continue;
    }
    let beforeEntry = '[\n';
    for (const entry of value) {
      yield `${beforeEntry}    ${inner(entry, '    ')}`;
      beforeEntry = ',\n';
    }
    yield beforeEntry === '[\n' ? '[]' : '\n  ]';
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
    yield piece;
    piece = '';
  }
  yield piece;
}
