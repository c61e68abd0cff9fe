import { officeOf } from '../domain/agency';
import type { TargetDocument } from '../domain/target-document';
import { NOTHING_ENTERED, resolveSettings } from '../domain/workbook-settings';
import { coverReport } from '../reports/cover';
import { SIGN_LABELS } from '../reports/cover/cover-contents';
import { coverParts } from '../reports/cover/cover-parts';
import { preparedForPrint } from '../sheet-plan/page-fit';
import type { SheetKind } from '../sheet-plan/sheet-kind';
import type { SheetPlan } from '../sheet-plan/sheet-plan';
import { listedPhase } from './hand-in';
import { planWorkbook, type WorkbookOptions, type WorkbookPlan } from './workbook-plan';

/** Those that get as few pages as can be read. */
const FITTED: ReadonlySet<SheetKind> = new Set<SheetKind>(['department', 'project']);

/** The later phases by what sums them up. */
const PHASES: ReadonlyMap<SheetKind, 'monitoring' | 'evaluation'> = new Map([
  ['monitoringSummary', 'monitoring'],
  ['evaluationSummary', 'evaluation'],
]);

/** The sheets of a later phase, and whether one that sums them up is among them. */
interface LaterSheets {
  plans: SheetPlan[];
  tables: number;
  hasSummary: boolean;
}

/** The sheets of later phases: as they are planned, those of a phase stand before the one that sums them up. */
function laterSheets({ plans, sheets }: WorkbookPlan): Record<'monitoring' | 'evaluation', LaterSheets> {
  const listed = new Set(sheets);
  let tables: SheetPlan[] = [];
  const none: LaterSheets = { plans: [], tables: 0, hasSummary: false };
  const found = { monitoring: none, evaluation: none };
  for (const plan of plans) {
    if (plan.kind === 'project' && !listed.has(plan.name)) tables.push(plan);
    const phase = PHASES.get(plan.kind);
    if (phase === undefined) continue;
    found[phase] = { plans: [...tables, plan], tables: tables.length, hasSummary: true };
    tables = [];
  }
  return found;
}

/** The tables in the order in which their sheets are printed: those of a list stand together. */
function inOrderOfSheets({ plans, tables }: WorkbookPlan): WorkbookPlan['tables'] {
  const order = new Map(plans.map(({ name }, index) => [name, index]));
  return [...tables].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
}

/**
 * Plans the workbook of a document as it is handed in: a cover with the list of contents and what it comes to, the
 * department, a page for each project where it can be read, the summary, the later phases, and then what is not printed.
 */
export function planHandIn(document: TargetDocument, options: WorkbookOptions = {}): WorkbookPlan {
  const { taken = [], entered = NOTHING_ENTERED } = options;
  const planned = planWorkbook(document, { ...options, taken: [...taken, coverReport.sheetName] });
  const { department, projects } = document;
  const { monitoring, evaluation } = laterSheets(planned);
  const cover = coverReport.plan(
    {
      projects: inOrderOfSheets(planned),
      agency: officeOf(department, projects),
      year: resolveSettings(entered, document).year,
      moneyUnit: '万元',
      ...coverParts({
        hasDepartment: department !== null,
        phase: listedPhase(projects),
        hasSummary: true,
        later: { monitoring, evaluation },
      }),
      signs: SIGN_LABELS,
    },
    coverReport.sheetName,
  );
  const listed = new Set(planned.sheets);
  const of = (isOne: (plan: SheetPlan) => boolean) => planned.plans.filter(isOne);
  const printed = [
    cover,
    ...of(({ kind }) => kind === 'department'),
    ...of(({ name }) => listed.has(name)),
    ...of(({ kind }) => kind === 'summary'),
    ...monitoring.plans,
    ...evaluation.plans,
  ];
  const plans = [...new Set([...printed, ...planned.plans])].map((plan) =>
    FITTED.has(plan.kind) ? preparedForPrint(plan) : plan,
  );
  return { ...planned, plans, shown: cover.name };
}
