import type { BulkResult } from '../../commands/command-types';
import { paneTexts } from '../texts';
import type { Message } from './pane-state';

/** More names than this are cut off with their count. */
const MOST_NAMES = 3;

/** Tells what a bulk insertion did: the result line first, then what the user may want to look after. */
export function bulkResultMessages(result: BulkResult): [Message, ...Message[]] {
  const { inserted, replaced, total } = result;
  const details = (
    [
      [paneTexts.sheetsSkipped, result.skipped],
      [paneTexts.departmentReplaced, result.departmentReplaced],
      [paneTexts.departmentSkipped, result.departmentSkipped],
      [paneTexts.sheetsDoubled, result.doubled],
      [paneTexts.sheetsKeptBeside, result.keptBeside],
    ] as const
  ).flatMap(([text, sheets]): Message[] => {
    const { length: count } = sheets;
    if (count === 0) return [];
    const names = sheets.slice(0, MOST_NAMES).join('、') + (count > MOST_NAMES ? '……' : '');
    return [{ text, values: { names, count } }];
  });
  const values = { inserted: inserted.length, replaced: replaced.length, total };
  return [
    { text: replaced.length > 0 ? paneTexts.bulkReplaced : paneTexts.bulkInserted, values },
    ...details,
  ];
}
