/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption'.split(
    ' ',
  ),
);

/** Elements whose content nobody reads on the page, and others that are no text of it. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'rt',
  'rp',
  // Links to other places: a table of contents, or the menu of a site.
  'nav',
]);

/** Elements whose text is struck out. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Elements without an end. */
export const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'base',
  'area',
  'wbr',
  'embed',
  'source',
]);

/** Whether an element that is passed over ends where another one begins, though nothing closes it. */
function endsAtOpening(passed: string, name: string): boolean {
  if (passed === 'p') return BLOCKS.has(name) || name === 'table';
  if (passed === 'td' || passed === 'th') return /^(?:td|th|tr|tbody|tfoot)$/.test(name);
  return passed === 'tr' ? /^(?:tr|tbody|tfoot)$/.test(name) : passed === 'head' && name === 'body';
}

/** The same where what is around it is closed. */
function endsAtClosing(passed: string, name: string): boolean {
  if (name === 'body' || name === 'html') return true;
  if (passed === 'td' || passed === 'th') return /^(?:tr|tbody|thead|tfoot|table)$/.test(name);
  if (passed === 'tr') return /^(?:tbody|thead|tfoot|table)$/.test(name);
  return passed === 'p' && (BLOCKS.has(name) || name === 'td' || name === 'th');
}

/** An element that is passed over with all that is in it, until it ends as it does for a browser. */
export class PassedOver {
  private depth = 1;
  private tables: number;

  constructor(readonly name: string) {
    this.tables = name === 'table' ? 1 : 0;
  }

  /** Whether it holds an element that begins; false where it ends there. */
  holdsOpening(name: string): boolean {
    if (this.tables === 0 && endsAtOpening(this.name, name)) return false;
    if (name === this.name) this.depth += 1;
    if (name === 'table') this.tables += 1;
    return true;
  }

  /** What the end of an element is to it: in it, its own end, or that of something around it, which ends it too. */
  atClosing(name: string): 'inside' | 'end' | 'around' {
    if (name === this.name) {
      this.depth -= 1;
      if (name === 'table') this.tables -= 1;
      return this.depth === 0 ? 'end' : 'inside';
    }
    if (this.tables === 0 && endsAtClosing(this.name, name)) return 'around';
    if (name === 'table') this.tables -= 1;
    return 'inside';
  }
}
