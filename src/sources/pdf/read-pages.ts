import { UserError } from '../../locale/user-error';
import { withUsualCharacters } from '../text/radicals';
import { sourceTexts } from '../texts';
import { combine, type Matrix, type Piece } from './geometry';
import { loadPdfLibrary, openingOptions, type PdfDocument, type PdfLibrary, type PdfText } from './library';
import type { DrawnPage } from './beside';
import { joinSideways } from './join-sideways';
import { pageParts, type PageContent } from './page-parts';
import { rulingsOf } from './rulings';
import { mendTornTables } from './torn-tables';
import { pdfTexts } from './texts';
import { withLines } from './text-lines';

/** What a PDF may cost: a budget's whole publication has some hundred pages. */
const MOST = { pages: 500, pieces: 1_000_000, crossings: 4_000_000 } as const;

/** What is read of a PDF. */
export interface PdfContent {
  pages: PageContent[];
  hasSlanted: boolean;
}

/**
 * A blank between a Chinese character and a number or letter: the library puts it where Word and WPS leave a quarter of a
 * character free. One before a year may part two texts of a line.
 */
const SPACING =
  /(?<=[\d%A-Za-z)]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[\dA-Za-z≥≤<>=±(])(?!(?:19|20)\d\d ?年度)/gu;

function piecesOf(
  items: readonly (PdfText | { type: string })[],
  page: Matrix,
  number: number,
): { pieces: Piece[]; hasSlanted: boolean } {
  let hasSlanted = false;
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, e, f] = combine(page, item.transform);
    const size = Math.hypot(c, d);
    if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0 || !Number.isFinite(size) || size < 0.5) {
      hasSlanted = true;
      return [];
    }
    const blanks = /^\s*/.exec(item.str)?.[0].length ?? 0;
    const left = e + (blanks * item.width) / item.str.length;
    const text = withUsualCharacters(item.str.trim()).replace(SPACING, '');
    return [{ text, left, right: e + item.width, baseline: f, size, page: number, line: 1 }];
  });
  return { pieces: withLines(pieces), hasSlanted };
}

/** Less texts than these do not tell how a page lies. */
const LEAST_TURNED = 5;

/**
 * By how many degrees, clockwise, a page is to be turned so that its text is upright: programs print a sheet that is wider
 * than high on a page that is not.
 */
function turnOf(items: readonly (PdfText | { type: string })[], page: Matrix): number {
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b] = combine(page, item.transform);
    const quarters = Math.atan2(b, a) / (Math.PI / 2);
    const nearest = Math.round(quarters);
    // What stands aslant, such as a watermark, tells nothing.
    if (Math.abs(quarters - nearest) < 0.02) counts[(4 - nearest) % 4]! += 1;
  }
  const most = Math.max(...counts);
  return most < LEAST_TURNED || most <= 3 * (counts[0] ?? 0) ? 0 : counts.indexOf(most) * 90;
}

/** The sentence for what the library says of a file that it cannot open. */
function sentenceFor(error: unknown, file: string): UserError {
  const name = error instanceof Error ? error.name : '';
  const text = name === 'PasswordException' ? sourceTexts.encrypted : pdfTexts.damaged;
  return new UserError(text, { file }, { cause: error });
}

async function readPage(library: PdfLibrary, document: PdfDocument, number: number, tooLarge: UserError) {
  const page = await document.getPage(number);
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const { items } = await page.getTextContent();
  const turn = turnOf(items, page.getViewport({ scale: 1 }).transform);
  const { transform, height, width } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  page.cleanup();
  const rulings = rulingsOf(list, library.OPS, transform);
  if (rulings.lying.length * rulings.standing.length > MOST.crossings) throw tooLarge;
  const { pieces, hasSlanted } = piecesOf(items, transform, number);
  return { number, height, width, pieces, rulings, hasSlanted };
}

/**
 * Reads the text and the ruling lines of a PDF's pages. Throws a UserError for a file that is damaged, protected by a
 * password, too large, or a scan without any text.
 */
export async function readPages(bytes: Uint8Array, file: string): Promise<PdfContent> {
  const library = await loadPdfLibrary();
  const tooLarge = new UserError(pdfTexts.tooLarge, { file, pages: MOST.pages });
  const task = library.getDocument(openingOptions(library, bytes));
  try {
    const document = await task.promise;
    if (document.numPages > MOST.pages) throw tooLarge;
    const content: PdfContent = { pages: [], hasSlanted: false };
    const drawn: DrawnPage[] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const { hasSlanted, ...page } = await readPage(library, document, number, tooLarge);
      count += page.pieces.length;
      if (count > MOST.pieces) throw tooLarge;
      content.hasSlanted ||= hasSlanted;
      drawn.push(page);
    }
    if (count === 0) throw new UserError(pdfTexts.scanned, { file });
    const whole = mendTornTables(joinSideways(drawn));
    content.pages = whole.map(({ number, height, width, pieces, rulings }) => ({
      number,
      height,
      isOffPage: rulings.lying.some(({ to }) => to >= width - 1),
      parts: pageParts(pieces, rulings, number),
    }));
    return content;
  } catch (error) {
    throw error instanceof UserError ? error : sentenceFor(error, file);
  } finally {
    await task.destroy();
  }
}
