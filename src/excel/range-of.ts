/**
 * A range of a sheet for use in the present batch only. Untracked: a tracked range costs Excel one more action, and a
 * further request after the command to release it.
 */
export function rangeOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  const range = sheet.getRange(address);
  range.untrack();
  return range;
}
