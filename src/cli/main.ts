import { fileURLToPath } from 'node:url';
import { localize } from '../locale/locale';
import { EXIT } from './command';
import { fileTexts, WRITE_FAILURES } from './file-texts';
import { readApartBy } from '../sources/read-apart';
import { readInThread } from './apart/read-in-thread';
import { localeOfArguments, runCli } from './run';
import { visible } from './visible';

const args = process.argv.slice(2);
const environmentLang = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'];
const locale = localeOfArguments(args, environmentLang);

readApartBy(readInThread);

let isOutputLost = false;

/** After these, more can be written or nothing ever. */
const ENDS_OF_WAITING = ['drain', 'error', 'close'] as const;

/** A reader that has enough (`| head -1`) is no failure; output that cannot be written is one, and is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  process.exitCode = EXIT.unusable;
  const reason = error.code ?? error.message;
  const text = WRITE_FAILURES[reason] ?? fileTexts.cannotWrite;
  process.stderr.write(
    `${visible(localize(text, locale, { file: localize(fileTexts.standardOutput, locale), reason }))}\n`,
  );
});
/**
 * Writes to stdout and waits until it is taken where it is not at once: a pipe takes data only as fast as its reader, and
 * what is made faster would all be in memory.
 */
function out(data: string | Uint8Array): void | Promise<void> {
  // Nobody reads on after a failure, of which the user was told.
  if (!process.stdout.writable || process.stdout.write(data)) return;
  return new Promise((resolve) => {
    const goOn = () => {
      for (const event of ENDS_OF_WAITING) process.stdout.removeListener(event, goOn);
      resolve();
    };
    for (const event of ENDS_OF_WAITING) process.stdout.once(event, goOn);
  });
}

// Nobody is left who could be told.
process.stderr.on('error', () => {});

runCli(args, { out, err: (text) => process.stderr.write(text) }, environmentLang, {
  worker: fileURLToPath(new URL('./pile-worker.mjs', import.meta.url)),
  version: import.meta.url,
}).then(
  (code) => {
    if (!isOutputLost) process.exitCode = code;
  },
  (fault: unknown) => {
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(`${localize(fileTexts.fault, locale)}\n${detail}\n`);
    process.exitCode = EXIT.unusable;
  },
);
