import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readTextDocument } from '../sources/text/read-text-document';
import { documentOfGrids, enteredInGrids } from '../workbook/read-grids';
import { UserError } from '../locale/user-error';
import { NOTHING_ENTERED, type EnteredSettings } from '../domain/workbook-settings';
import type { TargetDocument } from '../domain/target-document';
import { readWorkbook, type ReadWarning } from '../sources/xlsx/read-workbook';
import { cliTexts } from './texts';

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** What a file says, and what was entered in it for its checks. */
export interface Source {
  document: TargetDocument;
  entered: EnteredSettings;
}

/** The bytes of a file. Throws a UserError when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(cliTexts.cannotRead, { file: path, reason: reasonOf(error) }, { cause: error });
  }
}

/** Reads a .txt or .xlsx file into the domain. Throws a UserError for a file that cannot be used. */
export async function readSource(path: string, warn: (warning: ReadWarning) => void): Promise<Source> {
  const file = basename(path);
  const bytes = readBytes(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.txt') return { document: readTextDocument(bytes, file), entered: NOTHING_ENTERED };
  if (extension !== '.xlsx') throw new UserError(cliTexts.unknownKind, { file });
  const { grids, warnings } = await readWorkbook(bytes, file);
  const document = documentOfGrids(grids);
  if (document.department === null && document.projects.length === 0) {
    throw new UserError(cliTexts.noTargets, { file });
  }
  warnings.forEach(warn);
  return { document, entered: enteredInGrids(grids) };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Checks before any work that the output can be meant: an .xlsx that is none of the inputs. */
export function requireOutput(output: string | undefined, inputs: readonly string[]): string {
  if (output === undefined) throw new UserError(cliTexts.noOutput);
  if (extname(output).toLowerCase() !== '.xlsx')
    throw new UserError(cliTexts.outputNotXlsx, { file: output });
  if (inputs.some((input) => realPath(input) === realPath(output))) {
    throw new UserError(cliTexts.outputIsInput, { file: output });
  }
  return output;
}

/** Writes the file whole or not at all: beside its place first, then moved there. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(dirname(resolve(path)), '.targets-'));
    const draft = join(folder, 'draft.xlsx');
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    throw new UserError(cliTexts.cannotWrite, { file: path, reason: reasonOf(error) }, { cause: error });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}
