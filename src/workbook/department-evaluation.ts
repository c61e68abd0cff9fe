import Big from 'big.js';
import { parseAgency } from '../domain/agency';
import { sumOfBudgets } from '../domain/budget-total';
import { leadingComparator } from '../domain/comparator';
import type { DepartmentGoals } from '../domain/department-goals';
import { EMPTY_INDICATOR, type Indicator } from '../domain/indicator';
import type { Amount } from '../domain/money';
import { phaseOf } from '../domain/phase';
import { EMPTY_EXECUTION, EMPTY_PROJECT, type ProjectTable } from '../domain/project-table';
import type { TargetDocument } from '../domain/target-document';
import { parseTargetValue, type TargetValue } from '../domain/target-value';
import { DEPARTMENT_SELF_EVALUATION } from '../forms/department-self-evaluation/form';
import {
  DEPARTMENT_EVALUATION_LAYOUT,
  planDepartmentEvaluation,
  type DepartmentSums,
} from '../forms/department-self-evaluation/layout';
import { FOLLOW_UP_UNIT } from '../reports/follow-up-rows';
import type { SummaryProject } from '../reports/summary/summary-input';
import type { FormulaCell, SheetPlan } from '../sheet-plan/sheet-plan';
import { followUpTable, withResults } from './follow-ups';

/** What the sheet is called. */
export const DEPARTMENT_EVALUATION_TITLE = '部门整体自评';

/** What a document says of the whole department: its goals, its table of targets, and the evaluation that is there. */
export interface DepartmentParts {
  goals: DepartmentGoals | null;
  targets: ProjectTable | null;
  known: ProjectTable | null;
}

/** Those parts of a document; null where it has none, so that there is nothing to evaluate. */
export function departmentParts({
  department,
  departments,
}: Pick<TargetDocument, 'department' | 'departments'>): DepartmentParts | null {
  const of = (phase: 'targets' | 'evaluation') =>
    departments.filter(({ form }) => phaseOf(form) === phase).at(-1) ?? null;
  const parts = { goals: department, targets: of('targets'), known: of('evaluation') };
  const hasGoals = department !== null && (department.overall !== null || department.subGoals.length > 0);
  return hasGoals || parts.targets || parts.known ? parts : null;
}

/** A sentence such as 参学率大于等于90% as a name and a figure to aim at; as a whole where it says more. */
function splitAim(text: string): { name: string | null; target: TargetValue } {
  const plain = text.trim().replace(/[。；;，]$/, '');
  for (let at = 1; at < plain.length; at += 1) {
    const rest = plain.slice(at);
    if (leadingComparator(rest) === null) continue;
    const target = parseTargetValue(rest);
    if (target.kind === 'quantity' || target.kind === 'percentage')
      return { name: plain.slice(0, at), target };
  }
  return { name: null, target: parseTargetValue(text) };
}

/**
 * The sub-goals as indicators: what each aims at is the target. Whether it counts as output or benefit nobody says, so all
 * stand under the outputs until people put them elsewhere.
 */
function indicatorsOf({ subGoals }: DepartmentGoals): Indicator[] {
  return subGoals.map(({ name, goal, indicator }) => {
    const text = indicator ?? goal;
    const aim = text === null ? null : splitAim(text);
    return {
      ...EMPTY_INDICATOR,
      level1: '产出指标',
      level3: aim?.name ?? name,
      target: aim?.target ?? null,
    };
  });
}

/** A sum of the projects' budgets; null where it would lack one. */
function wholeSum(projects: readonly ProjectTable[], part: 'total' | 'fiscal' | 'other'): Amount | null {
  const { total, missing } = sumOfBudgets(projects, part, FOLLOW_UP_UNIT);
  return missing.length > 0 ? null : total;
}

/** What the department aimed at, as a table of targets: its own, or one of its goals; money is that of its projects. */
function targetsOf(
  { goals, targets, known }: DepartmentParts,
  projects: readonly ProjectTable[],
): ProjectTable {
  const [first] = projects;
  const base = targets ?? {
    ...EMPTY_PROJECT,
    agency: goals?.agency
      ? parseAgency(goals.agency)
      : (known?.agency ?? first?.agency ?? EMPTY_PROJECT.agency),
    year: first?.year ?? null,
    goals: goals?.overall ? [goals.overall] : (known?.goals ?? []),
    indicators: goals ? indicatorsOf(goals) : (known?.indicators ?? []),
  };
  return {
    ...base,
    supervisor: base.supervisor ?? known?.supervisor ?? null,
    code: null,
    name: null,
    moneyUnit: FOLLOW_UP_UNIT,
    budget: {
      total: wholeSum(projects, 'total'),
      fiscal: wholeSum(projects, 'fiscal'),
      other: wholeSum(projects, 'other'),
    },
  };
}

const figureOf = ({ result }: FormulaCell): Amount | null =>
  typeof result === 'number' ? new Big(result) : null;

/** The evaluation of a department on its sheet. */
export interface DepartmentEvaluation {
  plan: SheetPlan;
  /** As it stands there. */
  table: SummaryProject;
  /** The layout of the evaluation that is there, under the name of the sheet; null of none. */
  before: SheetPlan | null;
}

/**
 * Plans the self-evaluation of a whole department: its goals, the money of its projects by formula from the sheet that sums
 * up their evaluations, and what was entered before.
 *
 * @param sums - what that sheet says, as formulas of other sheets refer to it
 */
export function departmentEvaluation(
  parts: DepartmentParts,
  projects: readonly ProjectTable[],
  { sheet, sums, year }: { sheet: string; sums: DepartmentSums; year: number | null },
): DepartmentEvaluation {
  const { known } = parts;
  const made = followUpTable(targetsOf(parts, projects), known, { phase: 'evaluation', year });
  const table: ProjectTable = {
    ...made,
    form: DEPARTMENT_SELF_EVALUATION.id,
    execution: {
      ...EMPTY_EXECUTION,
      ...made.execution,
      budget: known?.execution?.budget ?? figureOf(sums.budget),
      executed: known?.execution?.executed ?? figureOf(sums.executed),
    },
  };
  const [cells = new Map()] = DEPARTMENT_EVALUATION_LAYOUT.places([table]);
  const plan = planDepartmentEvaluation(table, sheet, sums);
  return {
    plan,
    before: known && planDepartmentEvaluation(known, sheet, sums),
    table: {
      sheet,
      project: { ...withResults(table, plan, cells), origin: { file: null, sheet, cells } },
    },
  };
}
