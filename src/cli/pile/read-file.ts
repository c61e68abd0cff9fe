import { isEmptyDocument } from '../../domain/target-document';
import type { EnteredSettings } from '../../domain/workbook-settings';
import type { LocalText, TextValues } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { readSource } from '../../sources/read-source';
import { checkSources, type SourceCheck } from '../../workbook/check-sources';
import { digestOf, type FileDigest } from '../../workbook/pile/file-digest';
import { sourceMeaning } from '../../workbook/source-meaning';
import { openFile } from '../inputs';
import { inputTexts } from '../input-texts';
import { DigestStore } from './digest-store';

/** A file to read, and how; plain data, for another thread. */
export interface ReadTask {
  file: string;
  /** Goes before what the files say of themselves. */
  asked: EnteredSettings;
  /** Where what was read is kept, and what besides the content decides it. */
  store: { folder: string; reading: string };
}

/** A sentence for the user, as plain data. */
interface Told {
  text: LocalText;
  values: TextValues;
}

/**
 * What came of a file; plain data. The findings stay in the store, by the key. Where nothing can be kept, that is no fault
 * of the file.
 */
export type FileReading =
  { key: string; isReused: boolean; digest: FileDigest } | { reason: Told } | { cacheFault: Told };

async function digestFile(bytes: Uint8Array, { file, asked }: ReadTask): Promise<FileDigest> {
  const { document, entered, notes } = sourceMeaning(await readSource({ name: file, bytes }));
  if (isEmptyDocument(document) && (document.unknownTables ?? []).length === 0)
    throw new UserError(inputTexts.noTargets, { file });
  const { sources } = checkSources([{ file, document, entered }], asked);
  return digestOf(sources[0] as SourceCheck, notes);
}

function toldOf(error: unknown): Told {
  if (!(error instanceof UserError)) throw error;
  return { text: error.text, values: error.values };
}

/** Reads and checks a file, or finds what was kept of its content. A file that cannot be used is told, not thrown. */
export async function readFile(task: ReadTask): Promise<FileReading> {
  const store = new DigestStore(task.store.folder, task.store.reading);
  let key: string;
  let known: FileDigest | null;
  let digest: FileDigest;
  try {
    const { bytes } = openFile(task.file);
    key = store.keyOf(task.file, bytes);
    known = store.find(key);
    digest = known ?? (await digestFile(bytes, task));
  } catch (error) {
    return { reason: toldOf(error) };
  }
  try {
    if (known === null) store.keep(key, digest);
  } catch (error) {
    return { cacheFault: toldOf(error) };
  }
  return { key, isReused: known !== null, digest: { ...digest, findings: [] } };
}
