import type { BulkResult } from '../../commands/command-types';
import type { LocalText } from '../../locale/locale';
import { paneTexts } from '../texts';
import type { Message } from './pane-state';

/** More names than this are cut off with their count. */
const MOST_NAMES = 3;

/** Tells what a bulk insertion did: the result line first, then what the user may want to look after. */
export function bulkResultMessages(result: BulkResult): [Message, ...Message[]] {
  const { inserted, replaced, skipped, keptBeside, total } = result;
  const details: Message[] = [];
  const add = (text: LocalText, many: LocalText, sheets: readonly string[]): void => {
    if (sheets.length === 0) return;
    const names = sheets.slice(0, MOST_NAMES).join('、');
    details.push({ text: sheets.length > MOST_NAMES ? many : text, values: { names, count: sheets.length } });
  };
  add(paneTexts.sheetsSkipped, paneTexts.manySheetsSkipped, skipped);
  add(paneTexts.sheetsKeptBeside, paneTexts.manySheetsKeptBeside, keptBeside);
  const values = { inserted: inserted.length, replaced: replaced.length, total };
  return [
    { text: replaced.length > 0 ? paneTexts.bulkReplaced : paneTexts.bulkInserted, values },
    ...details,
  ];
}
