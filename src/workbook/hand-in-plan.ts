import { officeOf } from '../domain/agency';
import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED, resolveSettings } from '../domain/workbook-settings';
import { coverReport } from '../reports/cover';
import { SIGN_LABELS } from '../reports/cover/cover-contents';
import { preparedForPrint } from '../sheet-plan/page-fit';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { planWorkbook, type WorkbookOptions, type WorkbookPlan } from './workbook-plan';

/** The kinds of sheet that are handed in, in the order in which they are printed; all others stand behind them. */
const PRINTED: readonly SheetKind[] = ['cover', 'department', 'project', 'summary'];
/** Those that get as few pages as can be read. */
const FITTED: ReadonlySet<SheetKind> = new Set<SheetKind>(['department', 'project']);

const rankOf = ({ kind }: SheetPlan): number =>
  PRINTED.includes(kind) ? PRINTED.indexOf(kind) : PRINTED.length;

/**
 * Plans the workbook of a document as it is handed in: a cover with the list of contents and what it comes to, the
 * department, a page for each project where it can be read, the summary, and then what is not printed.
 */
export function planHandIn(document: TargetDocument, options: WorkbookOptions = {}): WorkbookPlan {
  const { taken = [], entered = NOTHING_ENTERED } = options;
  const planned = planWorkbook(document, { ...options, taken: [...taken, coverReport.sheetName] });
  const { department, projects } = document;
  const cover = coverReport.plan(
    {
      projects: planned.tables,
      agency: officeOf(department, projects),
      year: resolveSettings(entered, document).year,
      moneyUnit: '万元',
      hasDepartment: department !== null,
      hasSummary: true,
      signs: SIGN_LABELS,
    },
    coverReport.sheetName,
  );
  const plans = [cover, ...planned.plans]
    .map((plan, index) => ({ plan, index }))
    .sort((a, b) => rankOf(a.plan) - rankOf(b.plan) || a.index - b.index)
    .map(({ plan }) => (FITTED.has(plan.kind) ? preparedForPrint(plan) : plan));
  return { ...planned, plans, shown: cover.name };
}
