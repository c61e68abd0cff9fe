/** No chain of styles is longer. */
const MOST_PARENTS = 20;

/** What a style says, or the nearest of those that it is made from; undefined where none of them says anything. */
export function inherited<Style extends object, Trait extends keyof Style>(
  style: Style | undefined,
  trait: Trait,
  parentOf: (style: Style) => Style | undefined,
): Style[Trait] | undefined {
  let from = style;
  for (let steps = 0; from && steps < MOST_PARENTS; steps += 1) {
    if (from[trait] !== undefined) return from[trait];
    from = parentOf(from);
  }
  return undefined;
}
