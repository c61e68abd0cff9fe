import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes of an element; their names in small letters. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a page, in its order. Names are in small letters. */
export interface PageHandlers {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** More attributes of one element, and longer ones, are passed over. */
const MOST_ATTRIBUTES = 100;

/**
 * Tells the tags and texts of a page one after the other. No tree is built and no list of open elements is kept, so that
 * the time grows with the length of the page, whatever is nested in it.
 */
export function readTokens(html: string, { open, close, text }: PageHandlers): void {
  let name = '';
  let attributes: Record<string, string> = {};
  let count = 0;
  let attribute = '';
  let value: string[] = [];
  const slice = (start: number, end: number) => html.slice(start, end);
  const nothing = () => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      name = slice(start, end).toLowerCase();
      attributes = {};
      count = 0;
    },
    onattribname(start, end) {
      attribute = slice(start, end).toLowerCase();
      value = [];
    },
    onattribdata: (start, end) => void value.push(slice(start, end)),
    onattribentity: (code) => void value.push(String.fromCodePoint(code)),
    onattribend(quote) {
      count += 1;
      if (count > MOST_ATTRIBUTES || Object.hasOwn(attributes, attribute)) return;
      attributes[attribute] = quote === QuoteType.NoValue ? '' : value.join('');
    },
    onopentagend: () => open(name, attributes),
    onselfclosingtag: () => open(name, attributes),
    onclosetag: (start, end) => close(slice(start, end).trim().toLowerCase()),
    ontext: (start, end) => text(slice(start, end)),
    ontextentity: (code) => text(String.fromCodePoint(code)),
    // As a browser does it outside of pictures: a comment.
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
