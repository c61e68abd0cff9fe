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

/** How often it is looked at how far a reading is, in ms. */
const LOOK = 100;

/** Where another program has the processor, a reading may go on for so many times its time. */
const MOST_ON_A_BUSY_MACHINE = 4;

/**
 * Calls `over` when a reading has taken its time: both on the clock and of the processor, so that a busy machine refuses no
 * file that a quiet one reads; one that waits for nothing is ended by the clock alone. Gives what stops the watch.
 */
function watchTime(allowed: number, over: () => void): () => void {
  const [start, used] = [Date.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const passed = Date.now() - start;
    if (passed < allowed) return;
    const { user, system } = process.cpuUsage(used);
    if ((user + system) / 1000 >= allowed || passed >= MOST_ON_A_BUSY_MACHINE * allowed) over();
  }, LOOK);
  return () => clearInterval(timer);
}

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
    const stopWatch = watchTime(timeFor(question), () => end(() => reject(tookTooMuch(name))));
    const end = (settle: () => void) => {
      stopWatch();
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
