import type { MoneyUnit } from './money';
import { yearOfCode } from './project-code';
import type { Agency } from './project-table';
import { allTables, type TargetDocument } from './target-document';

/** Facts that a document states about itself; null where it does not say, or says different things. */
export interface DocumentFacts {
  /** Fiscal year, from the two digits after the region in the project codes, or as tables without such a code state it. */
  year: number | null;
  agency: Agency | null;
  /** Number of villages that the department's overall goals speak of. */
  villages: number | null;
  /** The unit of most tables. */
  moneyUnit: MoneyUnit | null;
}

/** The most frequent entry, the first one among equals; null of none. */
function mostFrequent<T>(entries: Iterable<T>): T | null {
  const counts = new Map<T, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let best: T | null = null;
  for (const [entry, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entry;
  return best;
}

/** Reads the facts off a document; takes it as it is and never throws. */
export function documentFacts(document: TargetDocument): DocumentFacts {
  const { department } = document;
  const tables = allTables(document);
  const years = tables.flatMap(({ code, year }) => yearOfCode(code) ?? year ?? []);
  const agencies = tables.flatMap(({ agency }) => (agency.name === null ? [] : [JSON.stringify(agency)]));
  const agency = mostFrequent(agencies);
  const villages = /(\d{1,4})\s*个(?:行政)?村/.exec(department?.overall?.normalize('NFKC') ?? '')?.[1];
  return {
    year: mostFrequent(years),
    agency: agency === null ? null : (JSON.parse(agency) as Agency),
    villages: villages === undefined ? null : Number(villages),
    moneyUnit: mostFrequent(tables.flatMap(({ moneyUnit }) => moneyUnit ?? [])),
  };
}

/** The year that is being budgeted on a day: budgets are drafted in the second half of the year before. */
export function budgetYearOn(day: Date): number {
  return day.getMonth() >= 6 ? day.getFullYear() + 1 : day.getFullYear();
}
