import { activeSheet, eventually, type TryoutSession } from './tryout-session';

const SUMMARY_TITLE = '项目绩效目标汇总表';
const TOTALS_LABEL = '合计';
const TOTAL_COLUMN = 4;

/** The budget total that the summary, shown in the spreadsheet, has computed; waits until it is `expected`. */
export async function readSummaryTotal(session: TryoutSession, expected: number): Promise<unknown> {
  const read = async (): Promise<unknown> => {
    const { values } = await activeSheet(session);
    if (!String(values[0]?.[0] ?? '').includes(SUMMARY_TITLE))
      return `not the summary: ${String(values[0]?.[0])}`;
    const total = values.find((row) => row[0] === TOTALS_LABEL)?.[TOTAL_COLUMN];
    // Univer gives a number as its format shows it.
    return typeof total === 'string' && /^[\d,.]+$/.test(total) ? Number(total.replace(/,/g, '')) : total;
  };
  return eventually(read, (value) => value === expected);
}
