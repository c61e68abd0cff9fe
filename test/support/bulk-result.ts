import type { BulkResult } from '../../src/workbook/bulk-result';

/** What a bulk change says that put a summary into the workbook and nothing else. */
export const NOTHING_DONE: BulkResult = {
  inserted: [],
  replaced: [],
  skipped: [],
  countedTwice: [],
  departmentReplaced: [],
  departmentSkipped: [],
  laidOutByHand: [],
  textsCut: [],
  uncounted: [],
  assumed: [],
  hidden: [],
  aside: 0,
  unread: [],
  unplaced: null,
  summarySheet: '汇总',
  total: '0',
};
