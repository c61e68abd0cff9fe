import { placeOf, subjectOf } from '../rules/finding';
import type { WorkbookCheck } from './workbook-session';

/**
 * Ids of the findings of a check, in their order, by what they are about: rule, sheet (also when it is renamed) and
 * field. The same fault has the same id in the next check, wherever it stands in the list then; of several with one rule
 * and field on a sheet, each has its number.
 */
export function findingIds({ workbook, document, result }: WorkbookCheck): string[] {
  const sheetIds = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  const counts = new Map<string, number>();
  return result.findings.map((finding) => {
    const { sheet } = placeOf(subjectOf(finding, document), finding.field);
    const sheetId = sheet === null ? null : (sheetIds.get(sheet) ?? sheet);
    const about = JSON.stringify([finding.rule, sheetId, finding.field]);
    const number = (counts.get(about) ?? 0) + 1;
    counts.set(about, number);
    return number === 1 ? about : `${about} ${number}`;
  });
}
