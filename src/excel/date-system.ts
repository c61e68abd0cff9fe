const DAY = [2000, 1, 1] as const;

/** The number by which a workbook that counts days from 1904 means {@link DAY}; one that counts from 1900 has 36526. */
const DAY_FROM_1904 = 35_064;

/**
 * Asks in the batch at hand from which year the open workbook counts days. Excel tells no such property; it calculates
 * a date as a cell of the workbook would. What is given can be called when the batch has been answered.
 */
export function queueDateSystem(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(...DAY);
  day.load('value');
  return () => day.value === DAY_FROM_1904;
}
