import { meaningOf } from '../../forms/vocabulary/vocabulary';
import { UserError } from '../../locale/user-error';
import type { Block } from '../document/blocks';
import { cellCounter } from '../document/cell-counter';
import { documentGrid } from '../document/document-grid';
import { leftOutWarnings } from '../document/left-out';
import type { ReadDocument } from '../document/read-document';
import { sourceTexts } from '../texts';
import { decodeHtml } from './decode-html';
import { htmlBlocks } from './html-blocks';
import { pageTexts } from './texts';

const FRAMES = /<frame\b/i;
const TABLE = /<table\b/i;

/** So many labels of a form without any table are those of one that is written otherwise. */
const FEWEST_LABELS = 4;

/** Whether a page shows labels of a form, but has no table. */
function looksLikeTable(blocks: readonly Block[]): boolean {
  let labels = 0;
  for (const block of blocks) {
    if (block.kind === 'table') return false;
    if (meaningOf(block.text) !== null) labels += 1;
  }
  return labels >= FEWEST_LABELS;
}

/** A page as a grid, as a browser shows it. Throws a UserError for a page without anything on it. */
function readPage(html: string, fileName: string): ReadDocument {
  const { blocks, leftOut } = htmlBlocks(html, cellCounter(fileName));
  if (FRAMES.test(html) && !TABLE.test(html)) throw new UserError(pageTexts.frames, { file: fileName });
  if (blocks.length === 0) throw new UserError(pageTexts.noPage, { file: fileName });
  const warnings = leftOutWarnings(fileName, leftOut);
  if (looksLikeTable(blocks))
    warnings.push({ sheet: null, text: pageTexts.noTables, values: { file: fileName } });
  return { grid: { ...documentGrid(blocks), file: fileName }, warnings };
}

/**
 * Reads a saved page (.html), or one that a system calls .xls. No address in it is followed. Throws a UserError for what
 * is no page, or passes the limits.
 */
export function readHtml(bytes: Uint8Array, fileName: string): ReadDocument {
  return readPage(decodeHtml(bytes, fileName), fileName);
}

/** Saved pages have some hundred parts: pictures and style sheets. The library takes ever longer for more. */
const MOST_PARTS = 2_000;
const BOUNDARY = /\bboundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/gi;

/** Whether the parts of a mail are more than any saved page has. */
function hasTooManyParts(bytes: Uint8Array): boolean {
  const mail = new TextDecoder('latin1').decode(bytes);
  const boundaries = new Set<string>();
  for (const [, quoted, plain] of mail.matchAll(BOUNDARY)) boundaries.add(quoted ?? plain ?? '');
  let parts = 0;
  for (let at = mail.indexOf('\n--'); at >= 0 && parts <= MOST_PARTS; at = mail.indexOf('\n--', at + 1)) {
    const end = mail.indexOf('\n', at + 1);
    const line = mail.slice(at + 3, end < 0 ? undefined : Math.min(end, at + 200)).trimEnd();
    if (boundaries.has(line) || boundaries.has(line.replace(/--$/, ''))) parts += 1;
  }
  return parts > MOST_PARTS;
}

/** The page in a mail or a file that was saved like one. Throws a UserError where there is none, or too much around it. */
export async function pageOfMail(bytes: Uint8Array, fileName: string): Promise<string> {
  if (hasTooManyParts(bytes)) throw new UserError(sourceTexts.tookTooMuch, { file: fileName });
  const { default: PostalMime } = await import('postal-mime');
  let html: string | undefined;
  try {
    html = (await PostalMime.parse(bytes)).html;
  } catch (error) {
    // Parts in one another beyond all measure, or heads without an end.
    throw new UserError(pageTexts.noPage, { file: fileName }, { cause: error });
  }
  if (html === undefined) throw new UserError(pageTexts.noPage, { file: fileName });
  return html;
}

/** Reads a page that was saved with all that belongs to it in one file (.mht). Throws as {@link readHtml} does. */
export async function readMht(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  return readPage(await pageOfMail(bytes, fileName), fileName);
}
