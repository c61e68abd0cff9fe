/**
 * Work that can be done bit by bit: a generator that yields between bits which take a few milliseconds, and returns
 * the result. So the same pure code serves where nobody waits, and in the pane, which must answer the user meanwhile.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds of work after which the user is let in: about a frame of a screen. */
const SLICE = 16;

/** Lets whatever waits go first: clicks, keys, drawing. Unlike a timer, it is not slowed down while the pane is hidden. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does the work in slices of about {@link SLICE} milliseconds, with a pause before each.
 *
 * @param onSlice - told before each slice how many bits are done; may throw to end the work
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  onSlice: (bits: number) => void = () => {},
): Promise<T> {
  await pause();
  let bits = 0;
  onSlice(bits);
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    bits += 1;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    onSlice(bits);
    begun = performance.now();
  }
}
