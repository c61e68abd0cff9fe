import { URGENCIES, type Urgency } from '../rules/urgency';

/** What the order of findings goes by; zero-based cells. */
interface PlacedFinding {
  sheet: string | null;
  cell: { row: number; column: number } | null;
  urgency: Urgency;
}

/** The findings of a sheet; null stands for the whole workbook. */
export interface SheetFindings<T extends PlacedFinding> {
  sheet: string | null;
  findings: readonly T[];
}

const rank = ({ urgency }: PlacedFinding): number => URGENCIES.indexOf(urgency);

/** The more severe first, then from the top of the sheet down. */
function byUrgency(a: PlacedFinding, b: PlacedFinding): number {
  return (
    rank(a) - rank(b) ||
    (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
    (a.cell?.column ?? -1) - (b.cell?.column ?? -1)
  );
}

/**
 * Findings by sheet, in the order in which they want to be seen to: sheets with the more severe ones first, otherwise in
 * the order of the workbook.
 */
export function orderedFindings<T extends PlacedFinding>(findings: readonly T[]): SheetFindings<T>[] {
  const bySheet = new Map<string | null, T[]>();
  for (const finding of findings) {
    const known = bySheet.get(finding.sheet);
    if (known) known.push(finding);
    else bySheet.set(finding.sheet, [finding]);
  }
  return [...bySheet]
    .map(([sheet, onSheet]) => ({ sheet, findings: onSheet.sort(byUrgency) }))
    .sort((a, b) => rank(a.findings[0] as T) - rank(b.findings[0] as T));
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
