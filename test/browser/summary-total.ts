import { activeSheet, eventually, type TryoutSession } from './tryout-session';

const SUMMARY_TITLE = '项目绩效目标汇总表';
/** Label of the row of totals, which also says of how many projects it lacks the budget. */
const TOTALS_LABEL = /^合计(?:（不含(\d+)个项目）)?$/;
const TOTAL_COLUMN = 3;

/**
 * The budget total that the summary, shown in the spreadsheet, has computed, and how many projects it says to lack;
 * waits until the total is `expected`.
 */
export async function readSummary(
  session: TryoutSession,
  expected: number,
): Promise<{ total: unknown; lacking: number }> {
  const read = async (): Promise<{ total: unknown; lacking: number }> => {
    const { values } = await activeSheet(session);
    if (!String(values[0]?.[0] ?? '').includes(SUMMARY_TITLE))
      return { total: `not the summary: ${String(values[0]?.[0])}`, lacking: 0 };
    const row = values.find(([label]) => TOTALS_LABEL.test(String(label))) ?? [];
    const total = row[TOTAL_COLUMN];
    return {
      // Univer gives a number as its format shows it.
      total:
        typeof total === 'string' && /^[\d,.]+ ?$/.test(total) ? Number(total.replace(/[, ]/g, '')) : total,
      lacking: Number(TOTALS_LABEL.exec(String(row[0]))?.[1] ?? 0),
    };
  };
  return eventually(read, ({ total }) => total === expected);
}
