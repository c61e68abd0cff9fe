import type { ReportedFinding } from '../../commands/check-report';
import { SEVERITIES } from '../../rules/rule';

/** A finding, and its place in the report. */
export interface ListedFinding {
  finding: ReportedFinding;
  index: number;
}

/** The findings of a sheet; null stands for the whole workbook. */
export interface SheetFindings {
  sheet: string | null;
  findings: readonly ListedFinding[];
}

const rank = ({ finding }: ListedFinding): number => SEVERITIES.indexOf(finding.level);

/** The more severe first, then from the top of the sheet down. */
function byUrgency(a: ListedFinding, b: ListedFinding): number {
  const [first, second] = [a.finding.cell, b.finding.cell];
  return (
    rank(a) - rank(b) ||
    (first?.row ?? -1) - (second?.row ?? -1) ||
    (first?.column ?? -1) - (second?.column ?? -1) ||
    a.index - b.index
  );
}

/**
 * Findings by sheet, in the order in which they want to be seen to: sheets with the more severe ones first, otherwise in
 * the order of the workbook.
 */
export function orderedFindings(findings: readonly ListedFinding[]): SheetFindings[] {
  const bySheet = new Map<string | null, ListedFinding[]>();
  for (const listed of findings) {
    const { sheet } = listed.finding;
    const known = bySheet.get(sheet);
    if (known) known.push(listed);
    else bySheet.set(sheet, [listed]);
  }
  return [...bySheet]
    .map(([sheet, listed]) => ({ sheet, findings: listed.sort(byUrgency) }))
    .sort((a, b) => rank(a.findings[0] as ListedFinding) - rank(b.findings[0] as ListedFinding));
}

/** The first so many findings, with the sheets that they are on. */
export function firstFindings(sheets: readonly SheetFindings[], limit: number): SheetFindings[] {
  const shown: SheetFindings[] = [];
  let left = limit;
  for (const { sheet, findings } of sheets) {
    if (left <= 0) break;
    shown.push({ sheet, findings: findings.slice(0, left) });
    left -= findings.length;
  }
  return shown;
}
