import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UserError } from '../../locale/user-error';
import type { FileDigest } from '../../workbook/pile/file-digest';
import { cannotWrite } from '../files';
import { pileCommandTexts } from './texts';

const ENDING = '.json.gz';

/** What {@link DigestStore.keep} writes, whole or half-done; nothing else in the folder is ours to delete. */
const OURS = /^[0-9a-f]{64}\.(?:json\.gz|\d+-[0-9a-z]+)$/;

/** Whether a file of this name is one that was kept, whatever folder it lies in. */
export const isKept = (name: string): boolean => OURS.test(name);

/** What is said where nothing can be kept in a folder. */
export function cacheFailure(folder: string, error: unknown): UserError {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return new UserError(pileCommandTexts.cacheFailed, { folder, reason }, { cause: error });
}

/**
 * Makes the folder of what is kept, unless it is there; that of the output must be. Throws a UserError where that cannot be.
 *
 * @param output - which it lies beside: where the one cannot be made the other cannot be written
 */
export function makeCache(folder: string, output: string): void {
  try {
    const status = statSync(folder, { throwIfNoEntry: false });
    if (status?.isDirectory() === false) throw new UserError(pileCommandTexts.cacheIsFile, { folder });
    if (!status) mkdirSync(folder);
  } catch (error) {
    throw error instanceof UserError ? error : cannotWrite(output, error);
  }
}

/** Takes the folder away where nothing is kept in it. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it, or somebody was faster.
  }
}

/**
 * What was kept of files, by their content, in a folder that can be deleted at any time: a file that has not changed is
 * not read again, and what is found in thousands of files need not be in memory at once.
 */
export class DigestStore {
  /**
   * @param folder - see {@link makeCache}
   * @param reading - what besides the content decides what is kept: the version of the program, and the settings
   */
  constructor(
    private readonly folder: string,
    private readonly reading: string,
  ) {}

  /** The key of a content. The end of the name decides how some contents are read. */
  keyOf(name: string, bytes: Uint8Array): string {
    return createHash('sha256')
      .update(`${this.reading}\n${extname(name).toLowerCase()}\n`)
      .update(bytes)
      .digest('hex');
  }

  /** What is kept under a key; null of nothing, and of a file that is damaged. */
  find(key: string): FileDigest | null {
    try {
      return JSON.parse(gunzipSync(readFileSync(this.pathOf(key))).toString()) as FileDigest;
    } catch {
      return null;
    }
  }

  /** Keeps what was read, whole or not at all. Throws a UserError when it cannot be written. */
  keep(key: string, digest: FileDigest): void {
    try {
      // It may be deleted at any time.
      mkdirSync(this.folder, { recursive: true });
      const draft = join(this.folder, `${key}.${process.pid}-${Math.random().toString(36).slice(2)}`);
      writeFileSync(draft, gzipSync(JSON.stringify(digest), { level: 1 }));
      renameSync(draft, this.pathOf(key));
    } catch (error) {
      throw cacheFailure(this.folder, error);
    }
  }

  /** Forgets everything but these keys, and what killed runs left half-done. */
  forgetOthers(keys: ReadonlySet<string>): void {
    for (const name of readdirSync(this.folder))
      if (OURS.test(name) && !(name.endsWith(ENDING) && keys.has(name.slice(0, -ENDING.length))))
        rmSync(join(this.folder, name), { force: true });
  }

  private pathOf(key: string): string {
    return join(this.folder, key + ENDING);
  }
}
