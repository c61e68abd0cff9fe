/** Shorter pieces of a text are copied by the engines themselves. */
const LEAST_SLICED = 13;

/**
 * The same text, with nothing but its own characters behind it. Engines let a piece of a text stand for a stretch of the
 * whole, which then stays in memory as long as the piece: remembered for its name, a cell would keep the part of the file
 * that it was read from.
 */
export function ownText(text: string): string {
  return text.length < LEAST_SLICED ? text : (JSON.parse(JSON.stringify(text)) as string);
}
