import { performance } from 'node:perf_hooks';
import type { CommandInput } from '../command';
import { pileCommandTexts } from './texts';

/** Milliseconds between two lines. */
const EVERY = 2_000;

/** Tells how many of the files are read and how long the others will take, a line every two seconds. */
export function progressLines(total: number, { say }: Pick<CommandInput, 'say'>): (done: number) => void {
  const begun = performance.now();
  let told = begun;
  return (done) => {
    const now = performance.now();
    if (now - told < EVERY || done === total) return;
    told = now;
    const seconds = Math.ceil((((now - begun) / done) * (total - done)) / 1_000);
    say(pileCommandTexts.progress, { done, total, seconds });
  };
}
