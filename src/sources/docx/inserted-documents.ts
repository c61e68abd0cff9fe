/** Documents that programs put into a Word document whole, for Word to take in when it opens it (`altChunk`). */
import { UserError } from '../../locale/user-error';
import { contentKind } from '../content';
import type { Block } from '../document/blocks';
import type { LeftOut } from '../document/left-out';
import { decodeHtml } from '../html/decode-html';
import { htmlBlocks } from '../html/html-blocks';
import { pageOfMail } from '../html/read-html';
import type { OfficePackage, Relationship } from '../package/package';

/** What one of them says. */
export interface Inserted {
  blocks: readonly Block[];
  leftOut: ReadonlySet<LeftOut>;
}

/** Systems put in one page, or one for each table. */
const MOST_DOCUMENTS = 500;

/**
 * What the inserted documents say, by the names by which the text refers to them. Of kinds that are not read (RTF, old
 * Word), and of damaged ones, there is none.
 *
 * @param readWord - reads one that is a Word document itself
 */
export async function readInserted(
  file: OfficePackage,
  related: readonly Relationship[],
  readWord: (bytes: Uint8Array) => Promise<Inserted>,
): Promise<ReadonlyMap<string, Inserted>> {
  const inserted = new Map<string, Inserted>();
  const count = () => file.expense.cell();
  const read = async (bytes: Uint8Array): Promise<Inserted | null> => {
    const kind = contentKind(bytes);
    if (kind === 'docx') return readWord(bytes);
    if (kind === 'html') return htmlBlocks(decodeHtml(bytes, file.file), count);
    return kind === 'mht' ? htmlBlocks(await pageOfMail(bytes, file.file), count) : null;
  };
  const documents = related.filter(({ type, target }) => type === 'aFChunk' && file.has(target));
  for (const { id, target } of documents.slice(0, MOST_DOCUMENTS)) {
    try {
      const found = await read(file.bytesOf(target).bytes);
      if (found) inserted.set(id, found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return inserted;
}
