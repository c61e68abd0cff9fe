import { Worker } from 'node:worker_threads';
import {
  readingOf,
  timeFor,
  tookTooMuch,
  type ApartAnswer,
  type ApartQuestion,
  type ReadApart,
} from '../../sources/read-apart';

/** Megabytes of memory that the reading of a file may take. */
const MOST_MEMORY = 384;

/** Where the bundle has the thread's program (see bundle.mjs). */
const PROGRAM = new URL('./file-thread.mjs', import.meta.url);

function ask(question: ApartQuestion): Promise<ApartAnswer> {
  const { name } = question.file;
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      // Libraries print what they think of a file: nothing of that belongs into our output.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end(() => reject(tookTooMuch(name))), timeFor(question));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (given: ApartAnswer) => end(() => resolve(given)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? reject(tookTooMuch(name))
          : resolve({ fault: String(error) }),
      ),
    );
    worker.once('exit', () => end(() => resolve({ fault: 'ended without an answer' })));
  });
}

/** Reads a file in a thread of its own, which is ended when it takes too long or too much memory. */
export const readInThread: ReadApart = async (format, file) =>
  readingOf(await ask({ format, file }), file.name);
