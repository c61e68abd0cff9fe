import { SEVERITIES, type Severity } from '../rules/rule';

/** What the order of findings goes by; zero-based cells. */
interface PlacedFinding {
  sheet: string | null;
  cell: { row: number; column: number } | null;
  level: Severity;
}

/** A finding, and its place in the report. */
export interface ListedFinding<T extends PlacedFinding> {
  finding: T;
  index: number;
}

/** The findings of a sheet; null stands for the whole workbook. */
export interface SheetFindings<T extends PlacedFinding> {
  sheet: string | null;
  findings: readonly ListedFinding<T>[];
}

const rank = ({ finding }: ListedFinding<PlacedFinding>): number => SEVERITIES.indexOf(finding.level);

/** The more severe first, then from the top of the sheet down. */
function byUrgency(a: ListedFinding<PlacedFinding>, b: ListedFinding<PlacedFinding>): number {
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
export function orderedFindings<T extends PlacedFinding>(
  findings: readonly ListedFinding<T>[],
): SheetFindings<T>[] {
  const bySheet = new Map<string | null, ListedFinding<T>[]>();
  for (const listed of findings) {
    const { sheet } = listed.finding;
    const known = bySheet.get(sheet);
    if (known) known.push(listed);
    else bySheet.set(sheet, [listed]);
  }
  return [...bySheet]
    .map(([sheet, listed]) => ({ sheet, findings: listed.sort(byUrgency) }))
    .sort((a, b) => rank(a.findings[0] as ListedFinding<T>) - rank(b.findings[0] as ListedFinding<T>));
}

/** The first so many findings, with the sheets that they are on. */
export function firstFindings<T extends PlacedFinding>(
  sheets: readonly SheetFindings<T>[],
  limit: number,
): SheetFindings<T>[] {
  const shown: SheetFindings<T>[] = [];
  let left = limit;
  for (const { sheet, findings } of sheets) {
    if (left <= 0) break;
    shown.push({ sheet, findings: findings.slice(0, left) });
    left -= findings.length;
  }
  return shown;
}
