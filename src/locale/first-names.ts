/**
 * The first so many of some names as a list, with 省略号 behind them where there are more.
 *
 * @param comma - stands between two names
 */
export function firstNames(names: readonly string[], most: number, comma = '、'): string {
  return names.slice(0, most).join(comma) + (names.length > most ? '……' : '');
}
