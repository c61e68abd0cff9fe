import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { fileTexts, WRITE_FAILURES } from './file-texts';

/** Bytes of a megabyte. */
const MEGABYTE = 1_048_576;

/**
 * The largest files that are read, in megabytes: a text is checked at some 25 bytes of memory for each of its own, a
 * quarter of a second each megabyte, and a workbook is packed. What workbooks may unpack to is bounded where they are read.
 */
const LARGEST = { text: 24, package: 200 } as const;

/** How packages (.xlsx) begin: "PK". */
const PACKAGE_START = [0x50, 0x4b];

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function failure(
  texts: Readonly<Record<string, LocalText>>,
  usual: LocalText,
  file: string,
  error: unknown,
): UserError {
  const reason = codeOf(error);
  return new UserError(texts[reason] ?? usual, { file, reason }, { cause: error });
}

/** The bytes of an open file. Throws a UserError for anything that has no end, and for a file that is too large. */
function readOpened(descriptor: number, path: string): Uint8Array {
  const status = fstatSync(descriptor);
  if (status.isDirectory()) throw new UserError(fileTexts.folder, { file: path, reason: 'EISDIR' });
  if (!status.isFile()) throw new UserError(fileTexts.notRegular, { file: path });
  const start = Buffer.alloc(PACKAGE_START.length);
  readSync(descriptor, start, 0, start.length, 0);
  const most = LARGEST[PACKAGE_START.every((byte, index) => start[index] === byte) ? 'package' : 'text'];
  if (status.size > most * MEGABYTE) {
    const size = Math.ceil(status.size / MEGABYTE);
    throw new UserError(fileTexts.tooLarge, { file: path, size, most });
  }
  return readFileSync(descriptor);
}

/** The bytes of a file. Throws a UserError when it cannot be read, is no regular file, or is too large. */
export function readBytes(path: string): Uint8Array {
  let descriptor: number;
  try {
    // Not to wait for somebody who writes: a pipe is refused, not read. Windows has neither.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw failure({}, fileTexts.cannotRead, path, error);
  }
  try {
    return readOpened(descriptor, path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw failure({}, fileTexts.cannotRead, path, error);
  } finally {
    closeSync(descriptor);
  }
}

/** The file that a path leads to, links followed; of one that is not there, the path alone. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Throws a UserError for a name that ends otherwise; the endings have their dot and are in small letters. */
export function requireEnding(output: string, endings: readonly string[]): void {
  if (!endings.includes(extname(output).toLowerCase()))
    throw new UserError(fileTexts.outputEndsOtherwise, { file: output, endings: endings.join(' / ') });
}

/**
 * Checks before any work that the output can be meant: a file of one of the kinds that is none of the inputs.
 *
 * @param kinds - endings with their dot, in small letters
 */
export function requireOutput(
  output: string | undefined,
  inputs: readonly string[],
  kinds: readonly string[] = ['.xlsx'],
): string {
  if (output === undefined) throw new UserError(fileTexts.noOutput, { endings: kinds.join(' / ') });
  requireEnding(output, kinds);
  if (inputs.some((input) => realPath(input) === realPath(output))) {
    throw new UserError(fileTexts.outputIsInput, { file: output });
  }
  return output;
}

/** What the folders of drafts are called: with the number of the process that writes there. */
const DRAFT_FOLDER = /^\.targets-(?:(\d+)-)?[A-Za-z0-9]{6}$/;
const DRAFT = 'draft.xlsx';

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Takes away what runs that were killed have left in a folder. Never mind when that fails: it harms nobody. */
function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const match = DRAFT_FOLDER.exec(name);
    if (!match || (match[1] !== undefined && isRunning(Number(match[1])))) continue;
    try {
      rmSync(join(folder, name, DRAFT), { force: true });
      // Only an empty folder can be removed, so nothing is lost that is not ours.
      rmdirSync(join(folder, name));
    } catch {
      continue;
    }
  }
}

/** The mode of the file at a path; null when there is none. */
function modeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? null;
}

/** A file beside the place where it shall be. */
interface Draft {
  path: string;
  /** Moves it to its place. */
  finish(): void;
  /** Takes away what is left of it. */
  discard(): void;
}

/** Begins a file beside its place. One that was there before will keep its mode. */
function beginDraft(path: string): Draft {
  const target = realPath(path);
  clearDrafts(dirname(target));
  const mode = modeOf(target);
  const folder = mkdtempSync(join(dirname(target), `.targets-${process.pid}-`));
  const draft = join(folder, DRAFT);
  return {
    path: draft,
    finish() {
      if (mode !== null) chmodSync(draft, mode & 0o7777);
      renameSync(draft, target);
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The error for the user where a file cannot be written, and why. */
export const cannotWrite = (path: string, error: unknown): UserError =>
  failure(WRITE_FAILURES, fileTexts.cannotWrite, path, error);

/**
 * Writes the file whole or not at all: beside its place first, then moved there. One that was there before keeps its
 * mode. Throws a UserError when it cannot be written.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  let draft: Draft | null = null;
  try {
    draft = beginDraft(path);
    writeFileSync(draft.path, bytes);
    draft.finish();
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    draft?.discard();
  }
}

/**
 * The same for a file that is made piece by piece. What `make` throws that is no failure of the disk is thrown on, with
 * nothing written.
 */
export async function writeOutputInPieces(
  path: string,
  make: (write: (bytes: Uint8Array) => void) => Promise<void>,
): Promise<void> {
  let draft: Draft | null = null;
  let descriptor: number | null = null;
  try {
    draft = beginDraft(path);
    const opened = openSync(draft.path, 'w');
    descriptor = opened;
    await make((bytes) => writeFileSync(opened, bytes));
    closeSync(opened);
    descriptor = null;
    draft.finish();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : cannotWrite(path, error);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
    draft?.discard();
  }
}
