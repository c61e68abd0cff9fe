import { documentGrid } from '../document/document-grid';
import { leftOutWarnings, type LeftOut } from '../document/left-out';
import type { ReadDocument } from '../document/read-document';
import { isPageNumber } from '../../forms/vocabulary/titles';
import { UserError } from '../../locale/user-error';
import { LIMITS } from '../package/limits';
import { OfficePackage } from '../package/package';
import { readInserted, type Inserted } from './inserted-documents';
import { Numbering } from './numbering';
import { readBody } from './read-body';
import { Styles } from './styles';
import { wordTexts } from './texts';

/** Whether a header or footer says anything but the number of the page. */
function saysSomething(file: OfficePackage, part: string): boolean {
  let text = '';
  let isText = false;
  file.read(part, {
    open: (name) => (isText = name === 't'),
    close: () => (isText = false),
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  const plain = text.trim();
  return plain !== '' && !/^\d+$/.test(plain) && !isPageNumber(plain);
}

/** What a document says, and what of it is left out. */
async function readParts(file: OfficePackage, isInserted: boolean): Promise<Inserted> {
  const part = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const main = part ?? 'word/document.xml';
  if (!file.has(main)) throw new UserError(wordTexts.notDocument, { file: file.file });
  const related = file.relationships(main);
  const partOf = (type: string) => {
    const target = related.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && file.has(target) ? target : null;
  };
  const styles = new Styles();
  const numbering = new Numbering();
  const stylesPart = partOf('styles');
  const numberingPart = partOf('numbering');
  if (stylesPart !== null) styles.read(file, stylesPart);
  if (numberingPart !== null) numbering.read(file, numberingPart);
  // One inside another is left out: nothing that offices use makes such files.
  const inserted = isInserted
    ? new Map<string, Inserted>()
    : await readInserted(file, related, (bytes) => readParts(packageOf(bytes, file.file), true));
  const body = readBody(file, main, { numbering, styles, inserted });
  if (!body.isDocument) throw new UserError(wordTexts.notDocument, { file: file.file });
  const leftOut = new Set<LeftOut>(body.leftOut);
  const marginParts = related.filter(({ id, target }) => body.margins.has(id) && file.has(target));
  if (marginParts.some(({ target }) => saysSomething(file, target))) leftOut.add('headersFooters');
  if (related.some(({ type }) => type === 'vbaProject')) leftOut.add('macros');
  return { blocks: body.blocks, leftOut };
}

function packageOf(bytes: Uint8Array, fileName: string): OfficePackage {
  return new OfficePackage(bytes, fileName, wordTexts, LIMITS.documentParts);
}

/**
 * Reads a Word document: its paragraphs with the numbers of lists, its tables with merged and nested cells, text boxes,
 * pages and documents that were inserted whole; as it is with all tracked changes accepted. Nothing outside of it that it
 * refers to is followed. What is left out is told. Throws a UserError for a file that is no such document, is damaged or
 * passes the limits.
 */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const { blocks, leftOut } = await readParts(packageOf(bytes, fileName), false);
  return { grid: { ...documentGrid(blocks), file: fileName }, warnings: leftOutWarnings(fileName, leftOut) };
}
