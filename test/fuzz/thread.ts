/* Reads damaged files of one kind, one after the other, and tells how each ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../../src/locale/user-error';
import { isApart } from '../../src/sources/read-apart';
import { readSource, sourceFormat } from '../../src/sources/read-source';
import { useCharacterTables } from '../support/pdf-writer';
import { mutate, randomOf } from './mutate';

const { kind, bytes, from, to } = workerData as { kind: string; bytes: Uint8Array; from: number; to: number };

/** How the reading of a file ended; anything but a reading or a sentence is a fault of ours. */
async function endOf(file: { name: string; bytes: Uint8Array }): Promise<string> {
  try {
    await readSource(file);
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return 'sentence';
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // What a library of others throws is told as a sentence by whoever runs it in a thread.
    const format = sourceFormat(file);
    return format && isApart(format) ? 'sentence' : `fault: ${detail}`;
  }
}

async function main(): Promise<void> {
  useCharacterTables();
  for (let index = from; index < to; index += 1) {
    const file = { name: `文件.${kind}`, bytes: mutate(bytes, randomOf(index * 7919 + kind.length)) };
    const end = await endOf(file);
    parentPort?.postMessage({ index, end });
  }
}

void main();
