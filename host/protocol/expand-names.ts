/**
 * A formula with the sheet's names replaced by what they stand for, since the spreadsheet behind the host knows none;
 * null when it uses one of our names that is not there.
 */
export function expandNames(formula: string, names: ReadonlyMap<string, string>): string | null {
  let isKnown = true;
  const expanded = formula.replace(/"(?:[^"]|"")*"|PerfTarget\w+/g, (token) => {
    if (token.startsWith('"')) return token;
    const known = names.get(token);
    if (known === undefined) isKnown = false;
    return known === undefined ? token : `(${known.slice(1)})`;
  });
  return isKnown ? expanded : null;
}
