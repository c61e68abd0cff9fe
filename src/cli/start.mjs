/* Starts the command line. */
import process from 'node:process';
import { programBundle } from './bundle.mjs';

try {
  await import(await programBundle());
} catch (error) {
  // The program tells its own failures: this one is that it could not be made or loaded.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
