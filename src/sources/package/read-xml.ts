import { SaxesParser } from 'saxes';
import { PartError } from './part-error';

/** Attributes of an element as they are written, `r:id` with its prefix. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * The shapes that nearly all of a large part consists of, as a global pattern of complete pieces of markup, and who
 * takes them. What is taken does not go through the parser, which costs ten times as much; everything else does, in
 * its order.
 */
export interface RegularShapes {
  pattern: RegExp;
  /** False leaves a piece to the parser; `skip` leaves out everything up to {@link end}. */
  take: (match: RegExpExecArray) => boolean | 'skip';
  /** The closing tag of the element in which the shapes stand. */
  end: string;
}

/** What is told of the elements of a part; their names come without prefixes. */
export interface XmlHandlers {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  regular?: RegularShapes;
}

/** More text without any tag than this is handed on before its tag has come. */
const LONGEST_TEXT = 2 ** 16;

/** The name of an element without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Extensions repeat attributes of the standard in words of their own. */
const EXTENSION = /^(?:calcext|loext):/;

/** Attributes by their names without prefixes. */
export function localAttributes(attributes: Attributes): Attributes {
  const local: Record<string, string> = {};
  for (const name in attributes)
    if (!EXTENSION.test(name)) local[localName(name)] ??= attributes[name] as string;
  return local;
}

/** What the parser says of attributes without a blank between them, as some programs write: what they mean is plain. */
const WITHOUT_BLANK = 'no whitespace between attributes.';

/** The parser takes as long for an entity as for so many other characters. */
const ENTITY_COST = 8;

function entitiesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}

function newParser({ open, close, text }: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    if (error.message === WITHOUT_BLANK) return;
    throw new PartError(error.message);
  });
  parser.on('doctype', () => {
    // It could define what the text means.
    throw new PartError('document type');
  });
  if (open) {
    // Without `xmlns`, the parser gives attributes as plain texts.
    parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Attributes));
  }
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** The text in pieces that end with a tag, so that a pattern sees whole ones. */
function* wholeTags(pieces: Iterable<string>): Generator<string> {
  let rest: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const cut = piece.lastIndexOf('>') + 1;
    if (cut > 0 || length > LONGEST_TEXT) {
      yield rest.join('') + piece.slice(0, cut);
      rest = [];
      length = 0;
    }
    rest.push(piece.slice(cut));
    length += piece.length - cut;
  }
  if (length > 0) yield rest.join('');
}

/**
 * Reads a part. No entities but those of XML itself are known, and no tree is built. Throws a PartError for what is
 * not well-formed and for a document type; `onParsed` is told of the work of the parser, in
 * characters.
 */
export function readXml(
  pieces: Iterable<string>,
  handlers: XmlHandlers,
  onParsed: (characters: number) => void,
): void {
  const parser = newParser(handlers);
  const { regular } = handlers;
  // In a comment or a CDATA section the same characters mean nothing: from there on the parser reads all.
  let hasPlainMarkup = true;
  let isSkipping = false;

  const parse = (text: string) => {
    if (text === '') return;
    onParsed(text.length + entitiesIn(text) * ENTITY_COST);
    parser.write(text);
  };
  const readRegular = (text: string, { pattern, take, end }: RegularShapes) => {
    let from = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match.index > from) parse(text.slice(from, match.index));
      from = match.index;
      const taken = take(match);
      if (taken === 'skip') {
        from = text.indexOf(end, from);
        isSkipping = from < 0;
        if (isSkipping) return;
        pattern.lastIndex = from;
      } else if (taken) from = pattern.lastIndex;
    }
    parse(text.slice(from));
  };

  for (const piece of wholeTags(pieces)) {
    const begin = isSkipping && regular ? piece.indexOf(regular.end) : 0;
    if (begin < 0) continue;
    isSkipping = false;
    const text = piece.slice(begin);
    hasPlainMarkup &&= !text.includes('<!');
    if (regular && hasPlainMarkup) readRegular(text, regular);
    else parse(text);
  }
  parser.close();
}
