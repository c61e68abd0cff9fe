/* Starts the command line. */
import { programBundle } from './bundle.mjs';

await import(await programBundle());
