import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../locale/user-error';
import {
  FLAT_TABLES,
  type FlatColumn,
  type FlatRow,
  type FlatTableName,
  type FlatValue,
} from '../../outputs/flat/flat-table';
import { realPath } from '../files';
import { fileTexts, WRITE_FAILURES } from '../file-texts';
import { flatTexts } from './texts';

/** Rows that are kept before the fullest partitions are written: memory does not grow with the files. */
const MOST_KEPT = 100_000;

/** How engines name the partition of rows that have no value (Hive; DuckDB and Spark read it as null). */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/** Writes rows of one partition as the bytes of a file. */
export type WriteRows = (
  columns: readonly FlatColumn[],
  rows: readonly (readonly FlatValue[])[],
) => Uint8Array;

interface Partition {
  table: FlatTableName;
  path: string;
  rows: (readonly FlatValue[])[];
  parts: number;
}

/** Checks before any work that a folder can be written: one that is not there yet, or is empty. */
export function requireNewFolder(folder: string | undefined): string {
  if (folder === undefined) throw new UserError(flatTexts.noFolder);
  if (existsSync(folder)) {
    let names: string[] = [''];
    try {
      names = readdirSync(folder);
    } catch {
      // A file stands there.
    }
    if (names.length > 0) throw new UserError(flatTexts.folderInUse, { folder });
  }
  return folder;
}

/**
 * A folder of flat tables, partitioned by year and region: `projects/year=2024/region=130208/part-0.parquet`. It is
 * written beside its place, and stands there whole or not at all.
 */
export class FlatFolder {
  private readonly draft: string;
  private readonly partitions = new Map<string, Partition>();
  private kept = 0;
  readonly counts: Record<FlatTableName, number> = {
    projects: 0,
    indicators: 0,
    follow_ups: 0,
    follow_up_indicators: 0,
    findings: 0,
  };

  constructor(
    private readonly folder: string,
    private readonly ending: string,
    private readonly writeRows: WriteRows,
  ) {
    this.draft = this.tried(() => mkdtempSync(join(dirname(realPath(folder)), `.targets-${process.pid}-`)));
  }

  add({ table, year, region, values }: FlatRow): void {
    const path = join(table, `year=${year ?? NO_VALUE}`, `region=${region ?? NO_VALUE}`);
    const partition = this.partitions.get(path) ?? { table, path, rows: [], parts: 0 };
    this.partitions.set(path, partition);
    partition.rows.push(values);
    this.counts[table] += 1;
    this.kept += 1;
    if (this.kept >= MOST_KEPT) for (const one of this.partitions.values()) this.flush(one);
  }

  /** Writes what is kept and puts the folder in its place. */
  finish(): void {
    for (const partition of this.partitions.values()) this.flush(partition);
    // Every table is there, so that a question about one without rows has an answer.
    for (const table of Object.keys(FLAT_TABLES) as FlatTableName[])
      if (this.counts[table] === 0) this.write({ table, path: table, rows: [], parts: 0 });
    this.tried(() => {
      if (existsSync(this.folder)) rmdirSync(this.folder);
      // Drafts are for this user alone; what is done is for whoever may see its folder.
      chmodSync(this.draft, 0o777 & ~process.umask());
      renameSync(this.draft, this.folder);
    });
  }

  /** Takes away what has been written so far. */
  discard(): void {
    rmSync(this.draft, { recursive: true, force: true });
  }

  private flush(partition: Partition): void {
    if (partition.rows.length === 0) return;
    this.write(partition);
    this.kept -= partition.rows.length;
    partition.rows = [];
    partition.parts += 1;
  }

  private write({ table, path, rows, parts }: Partition): void {
    this.tried(() => {
      mkdirSync(join(this.draft, path), { recursive: true });
      writeFileSync(
        join(this.draft, path, `part-${parts}.${this.ending}`),
        this.writeRows(FLAT_TABLES[table], rows),
      );
    });
  }

  private tried<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code;
      if (reason === undefined) throw error;
      throw new UserError(
        WRITE_FAILURES[reason] ?? fileTexts.cannotWrite,
        { file: this.folder, reason },
        { cause: error },
      );
    }
  }
}
