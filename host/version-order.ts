/** Compares versions such as 1.9 and 1.14 by their parts. */
export function isAtLeast(played: string, needed: string): boolean {
  const [a = 0, b = 0] = played.split('.').map(Number);
  const [c = 0, d = 0] = needed.split('.').map(Number);
  return a > c || (a === c && b >= d);
}
