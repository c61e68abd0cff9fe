import { COMMANDS } from '../../commands/registry';
import type { SourceFile } from '../../sources/read-source';
import type { ActionTools } from './action-tools';

/** What the user can do with files of others without importing them. */
export interface PileActions {
  compareWithFile(file: File): Promise<boolean>;
  /** Sums up the files of many offices. */
  consolidate(files: readonly File[]): Promise<boolean>;
  /** Opens the workbook of next year beside the open one. */
  rollForward(): Promise<boolean>;
}

/** A file with its content. */
export async function sourceOf(file: File): Promise<SourceFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function pileActions({ perform }: ActionTools): PileActions {
  return {
    compareWithFile: (file) => perform(COMMANDS.compareWithFile, { read: () => sourceOf(file) }),
    consolidate: (files) =>
      perform(COMMANDS.consolidate, {
        files: files.map((file) => ({ name: file.name, read: () => sourceOf(file) })),
      }),
    rollForward: () => perform(COMMANDS.rollForward, undefined),
  };
}
