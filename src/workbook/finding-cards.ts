import type { Finding } from '../rules/finding';
import { placeOf, subjectOf } from '../rules/finding';
import { urgencyOf } from '../rules/urgency-of';
import { URGENCIES, type Urgency, type Stage } from '../rules/urgency';
import type { WorkbookCheck } from './workbook-session';

/** What one rule finds in one cell, which a person sees as one thing: of several goals in a cell each may be at fault. */
export interface FindingCard {
  /**
   * Tells it from the others by what it is about: rule, sheet (also when it is renamed) and field. The same fault has
   * the same id in the next check, wherever it stands then.
   */
  id: string;
  rule: string;
  urgency: Urgency;
  /** Worksheet and cell; null where the findings have none. */
  sheet: string | null;
  cell: { row: number; column: number } | null;
  /** The findings, at least one, in order. */
  findings: readonly [Finding, ...Finding[]];
}

/** The findings of a check at a stage, those of one rule in one cell together, in the order of the first of each. */
export function findingCards(
  { workbook, document, result }: Pick<WorkbookCheck, 'workbook' | 'document' | 'result'>,
  stage: Stage,
): FindingCard[] {
  const sheetIds = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  const byPlace = new Map<string, FindingCard & { findings: [Finding, ...Finding[]] }>();
  const taken = new Set<string>();
  for (const finding of result.findings) {
    const { rule, field } = finding;
    const urgency = urgencyOf(finding, stage);
    const { sheet, cell } = placeOf(subjectOf(finding, document), field);
    const sheetId = sheet === null ? null : (sheetIds.get(sheet) ?? sheet);
    const place = cell === null ? field : `${cell.row},${cell.column}`;
    const key = JSON.stringify([rule, sheetId, place]);
    const card = byPlace.get(key);
    if (card) {
      card.findings.push(finding);
      if (URGENCIES.indexOf(urgency) < URGENCIES.indexOf(card.urgency)) card.urgency = urgency;
      continue;
    }
    // Of several tables on a sheet, each may have that field.
    const about = JSON.stringify([rule, sheetId, field]);
    const id = taken.has(about) ? `${about} ${place}` : about;
    taken.add(id);
    byPlace.set(key, { id, rule, urgency, sheet, cell, findings: [finding] });
  }
  return [...byPlace.values()];
}
