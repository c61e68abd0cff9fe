import type { Within } from '../../domain/place';

/** What the lines of a text without a place are counted in, as the sheet shows it. */
export function withinText(within: Within): string {
  if (within === 'paragraphs') return '段落';
  return 'page' in within ? `第${within.page}页` : `第${within.table}个表`;
}

/** Reads back {@link withinText}; undefined of any other text. */
export function readWithin(text: string): Within | undefined {
  if (text === '段落') return 'paragraphs';
  const [, page, table] = /^第(?:(\d{1,7})页|(\d{1,7})个表)$/.exec(text) ?? [];
  if (page !== undefined) return { page: Number(page) };
  return table === undefined ? undefined : { table: Number(table) };
}
