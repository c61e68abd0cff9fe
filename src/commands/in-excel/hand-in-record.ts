import type { Arrangement } from '../../excel/arrange-sheets';
import type { PrintChange } from '../../excel/print-setup';
import { sayTheSame } from './same-content';
import type { PlacedReport } from '../../workbook/place-report';

/** What was prepared for handing in, so that it can be taken back. */
export interface HandInRecord {
  cover: PlacedReport;
  wanted: Arrangement;
  former: Arrangement;
  /** How many rows each sheet had, by its id: with others the heights of its rows are those of other rows. */
  rows: ReadonlyMap<string, number>;
}

/** What `first` says of each sheet, completed by what only `second` says. */
function joinedPrint(first: readonly PrintChange[], second: readonly PrintChange[]): PrintChange[] {
  const changes = new Map<string, PrintChange>();
  for (const change of [...second, ...first])
    changes.set(change.sheetId, { ...changes.get(change.sheetId), ...change });
  return [...changes.values()];
}

/** The cover of two preparations. One that a person has written on between them is not taken away with them. */
function joinedCover(first: PlacedReport, second: PlacedReport): PlacedReport {
  const { plan, rewrite } = second;
  if (!rewrite || plan.name !== first.plan.name || !sayTheSame(rewrite.before, first.plan)) return second;
  return { plan, rewrite: first.rewrite && { before: first.rewrite.before, after: plan } };
}

/** Two preparations, one after the other, as one: taken back, the workbook is as it was before the first. */
export function joinedRecords(first: HandInRecord, second: HandInRecord): HandInRecord {
  const isListed = new Set(second.former.names.map(({ sheetId, name }) => `${sheetId} ${name}`));
  const earlier = first.former.names.filter(({ sheetId, name }) => !isListed.has(`${sheetId} ${name}`));
  const known = new Set(first.former.order);
  // Heights of rows that there were before others came between the two.
  const formerPrint = first.former.print.map(({ heights, ...change }) =>
    heights && first.rows.get(change.sheetId) === second.rows.get(change.sheetId)
      ? { ...change, heights }
      : change,
  );
  const wantedNames = new Map(
    [...first.wanted.names, ...second.wanted.names].map((one) => [`${one.sheetId} ${one.name}`, one]),
  );
  return {
    cover: joinedCover(first.cover, second.cover),
    wanted: {
      print: joinedPrint(second.wanted.print, first.wanted.print),
      order: second.wanted.order,
      names: [...wantedNames.values()],
    },
    former: {
      print: joinedPrint(formerPrint, second.former.print),
      order: [...first.former.order, ...second.former.order.filter((id) => !known.has(id))],
      names: [...second.former.names, ...earlier],
    },
    rows: second.rows,
  };
}
