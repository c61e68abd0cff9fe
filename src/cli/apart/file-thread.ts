/* Runs in a thread of its own and reads one file there. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { answer, type ApartQuestion } from '../../sources/read-apart';
import { provideCharacterTables } from '../../sources/pdf/library';

const PDF_LIBRARY = 'pdfjs-dist/package.json';

provideCharacterTables(async (name) => {
  const folder = dirname(createRequire(import.meta.url).resolve(PDF_LIBRARY));
  return new Uint8Array(await readFile(join(folder, 'cmaps', `${name}.bcmap`)));
});

parentPort?.postMessage(await answer(workerData as ApartQuestion));
