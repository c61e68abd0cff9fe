import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PileProject, ProjectShelf } from '../../workbook/pile/pile-project';
import { cacheFailure } from './digest-store';

/** Bytes that are written at once. */
const PIECE = 65_536;

/**
 * The projects of a pile in a file of their own, which has no name and ends with the program: of each, its place there is
 * in memory. Throws a UserError when the disk fails.
 */
export class ProjectFile implements ProjectShelf {
  private readonly file: number;
  /** Where each project ends. */
  private readonly ends: number[] = [];
  private written = 0;
  private waiting: Buffer[] = [];
  private size = 0;

  /** @param folder - that of what is kept; must be there */
  constructor(private readonly folder: string) {
    const path = join(folder, `projects.${process.pid}-${Math.random().toString(36).slice(2)}`);
    this.file = this.trying(() => {
      const opened = openSync(path, 'wx+');
      rmSync(path);
      return opened;
    });
  }

  put(project: PileProject): void {
    const bytes = Buffer.from(JSON.stringify(project));
    this.waiting.push(bytes);
    this.size += bytes.length;
    this.ends.push(this.size);
    if (this.size - this.written >= PIECE) this.write();
  }

  take(index: number): PileProject {
    const end = this.ends[index];
    if (end === undefined) throw new RangeError(`no project ${index}`);
    if (end > this.written) this.write();
    const start = this.ends[index - 1] ?? 0;
    const bytes = Buffer.allocUnsafe(end - start);
    this.trying(() => readSync(this.file, bytes, 0, bytes.length, start));
    return JSON.parse(bytes.toString()) as PileProject;
  }

  close(): void {
    closeSync(this.file);
  }

  private write(): void {
    const bytes = Buffer.concat(this.waiting);
    this.trying(() => {
      for (let done = 0; done < bytes.length;)
        done += writeSync(this.file, bytes, done, bytes.length - done, this.written + done);
    });
    this.waiting = [];
    this.written = this.size;
  }

  private trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw cacheFailure(this.folder, error);
    }
  }
}
