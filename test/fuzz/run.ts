/**
 * Damages sound files of each kind in thousands of ways and reads them: each ends in a reading or in a sentence, in time.
 * `npm run test:fuzz [KIND...]`; the same files every time. Ends with `N passed, N failed`, a kind being one.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { isApart, LONGEST_READING } from '../../src/sources/read-apart';
import { sourceFormat } from '../../src/sources/read-source';
import { FILES } from './files';

/** The thread's program, bundled, as threads run JavaScript alone. */
const PROGRAM = join(__dirname, '../../build/fuzz/thread.mjs');

function bundleThread(): void {
  buildSync({
    entryPoints: [join(__dirname, 'thread.ts')],
    outfile: PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.11',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** Many times what the file of a kind takes, in ms. */
const SHORT = 1_000;

/** Damaged files of each kind. */
const COUNT = 2_000;

interface Outcome {
  read: number;
  sentence: number;
  /** Ended by the one who runs the reader, since it took too long. */
  ended: number;
  faults: string[];
}

/** Reads the damaged files from one on, until all are read or one hangs; gives the next one to be read. */
function readFrom(kind: string, bytes: Uint8Array, from: number, outcome: Outcome, canBeEnded: boolean) {
  return new Promise<number>((resolve) => {
    let next = from;
    const worker = new Worker(PROGRAM, {
      workerData: { kind, bytes, from, to: COUNT },
      stdout: true,
      stderr: true,
    });
    let isOver = false;
    const isTooLong = () => {
      isOver = true;
      if (canBeEnded) outcome.ended += 1;
      else outcome.faults.push(`${kind} ${next}: took too long`);
      void worker.terminate();
      resolve(next + 1);
    };
    // The first one waits for the program to be loaded.
    let timer = setTimeout(isTooLong, LONGEST_READING * 6);
    worker.on('message', ({ index, end }: { index: number; end: string }) => {
      clearTimeout(timer);
      next = index + 1;
      if (end === 'read') outcome.read += 1;
      else if (end === 'sentence') outcome.sentence += 1;
      else outcome.faults.push(`${kind} ${index}: ${end}`);
      // Whoever runs such a reader ends it in time: that it does so need not be waited for.
      if (next < COUNT) timer = setTimeout(isTooLong, canBeEnded ? SHORT : LONGEST_READING);
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      outcome.faults.push(`${kind} ${next}: ${error.stack ?? error.message}`);
      resolve(next + 1);
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      if (isOver) return;
      if (next === from) outcome.faults.push(`${kind} ${from}: the thread ended`);
      resolve(Math.max(next, from + 1));
    });
  });
}

async function fuzz(kind: string, bytes: Uint8Array): Promise<Outcome> {
  const outcome: Outcome = { read: 0, sentence: 0, ended: 0, faults: [] };
  const format = sourceFormat({ name: `文件.${kind}`, bytes });
  const canBeEnded = format !== undefined && isApart(format);
  for (let from = 0; from < COUNT;) from = await readFrom(kind, bytes, from, outcome, canBeEnded);
  return outcome;
}

async function main(): Promise<void> {
  bundleThread();
  const asked = process.argv.slice(2);
  const kinds = Object.keys(FILES).filter((kind) => asked.length === 0 || asked.includes(kind));
  let failed = 0;
  for (const kind of kinds) {
    const start = Date.now();
    const { read, sentence, ended, faults } = await fuzz(kind, (FILES[kind] as () => Uint8Array)());
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `${kind}: ${read} read, ${sentence} sentences, ${ended} ended in time, ${faults.length} faults, ${seconds} s`,
    );
    for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  console.log(`${kinds.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void main();
