/** About so many steps make an axis. */
const STEPS = 4;

/** The step of an axis from 0 to `most` that a person counts in: 1, 2 or 5 times a power of ten. */
export function roundStep(most: number): number {
  if (!(most > 0)) return 1;
  const rough = most / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  // A negative power of ten times a digit may have the dust of binary division.
  return Number((step * power).toPrecision(3));
}
