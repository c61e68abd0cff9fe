import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { ProgramParts } from '../program-parts';
import type { FileReading, ReadTask } from './read-file';

/** Whether the user has had enough. */
export interface Interruption {
  isAsked: boolean;
}

/** Reads files, at once or in threads of its own. */
interface FileReader {
  read(task: ReadTask): Promise<FileReading>;
  /** How many files are worth having under way at a time. */
  width: number;
  close(): Promise<void>;
}

/** Fewer files are read before a thread would have started. */
const LEAST_FOR_THREADS = 8;

/**
 * Bytes of a thread's heap past which another takes its place between two files: what it has remembered of texts it has
 * read, and the rubbish of its last file, would otherwise grow with the files for long.
 */
const LARGEST_HEAP = 160 * 1_048_576;

/**
 * By how many percent of what is in use a heap may grow before rubbish is looked for. Where the machine has memory, the
 * engine lets each of the threads' heaps grow fourfold; looking sooner takes no time that could be measured.
 */
const HEAP_GROWTH = 50;

async function openReader(files: number, program: ProgramParts | null): Promise<FileReader> {
  if (program === null || files < LEAST_FOR_THREADS) {
    const { readFile } = await import('./read-file');
    return { read: readFile, width: 1, close: async () => {} };
  }
  const { Tinypool } = await import('tinypool');
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(files / (LEAST_FOR_THREADS / 2))));
  const pool = new Tinypool({
    filename: program.worker,
    minThreads: threads,
    maxThreads: threads,
    maxMemoryLimitBeforeRecycle: LARGEST_HEAP,
  });
  return {
    read: (task) => pool.run(task) as Promise<FileReading>,
    // Enough that no thread waits, and few enough that memory does not grow with the files.
    width: threads * 3,
    close: () => pool.destroy(),
  };
}

/** Reads files and gives what came of each in their order. Ends between two of them on an interruption. */
export async function* readPile(
  tasks: readonly ReadTask[],
  program: ProgramParts | null,
  interruption: Interruption,
): AsyncGenerator<FileReading> {
  const reader = await openReader(tasks.length, program);
  try {
    const underWay: Promise<FileReading>[] = [];
    let next = 0;
    while (next < tasks.length || underWay.length > 0) {
      while (underWay.length < reader.width && next < tasks.length) {
        const reading = reader.read(tasks[next] as ReadTask);
        // Whoever takes it hears of a failure; until then nobody is to end the program for it.
        reading.catch(() => {});
        underWay.push(reading);
        next += 1;
      }
      const reading = await underWay.shift();
      if (interruption.isAsked) return;
      if (reading) yield reading;
    }
  } finally {
    await reader.close();
  }
}
