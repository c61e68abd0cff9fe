/** Lines that are drawn as many short dashes, each too short to be a line itself. */
import type { Ruling } from './geometry';

/** Dashes as near as this to one another's height are those of one line, in points. */
const NEAR = 0.3;
/** So far apart, dashes are still those of one line. */
const GAP = 4;
/** Dashes of one line differ in length by less. */
const EVEN = 0.5;
/** Fewer dashes are strokes of something else, such as characters that are drawn. */
const FEWEST = 6;

/** The lines that even dashes make, one behind the other. */
export function dashedLines(dashes: readonly Ruling[]): Ruling[] {
  const sorted = [...dashes].sort((a, b) => a.at - b.at);
  const lines: Ruling[] = [];
  let height: Ruling[] = [];
  const end = () => {
    height.sort((a, b) => a.from - b.from);
    let run: Ruling[] = [];
    const endRun = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && run.length >= FEWEST) lines.push({ at: first.at, from: first.from, to: last.to });
      run = [];
    };
    for (const dash of height) {
      const last = run.at(-1);
      const isNext =
        last !== undefined &&
        dash.from - last.to <= GAP &&
        // The first and the last dash may be cut off.
        (run.length < 2 || Math.abs(last.to - last.from - ((run[1]?.to ?? 0) - (run[1]?.from ?? 0))) <= EVEN);
      if (!isNext) endRun();
      run.push(dash);
    }
    endRun();
    height = [];
  };
  for (const dash of sorted) {
    if (height.length > 0 && dash.at - (height[0] as Ruling).at > NEAR) end();
    height.push(dash);
  }
  end();
  return lines;
}
