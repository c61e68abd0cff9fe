import Big from 'big.js';
import type { DepartmentGoals, SubGoal } from './department-goals';
import type { FieldPath } from './place';

import type { ProjectTable, SpendingPlan } from './project-table';
import { parseTargetValue } from './target-value';

/** What a field holds as plain data: numbers for money and percentages, null for an empty one. */
export type FieldValue = string | number | null;

type IndicatorField = 'level1' | 'level2' | 'level3' | 'description' | 'target' | 'basis';
type BudgetField = keyof ProjectTable['budget'];

const PATH =
  /^(?:(code|name|purpose|moneyUnit)|agency\.(code|name)|budget\.(total|fiscal|other)|plan\[(\d+)\]|goals\[(\d+)\]|indicators\[(\d+)\]\.(level1|level2|level3|description|target|basis))$/;
const DEPARTMENT_PATH =
  /^department\.(?:(agency|overall)|measures\[(\d+)\]|subGoals\[(\d+)\]\.(no|name|goal|indicator))$/;

/** The parts of a path; null of one that names no field of a project table. */
function parsePath(path: FieldPath) {
  const match = PATH.exec(path);
  if (!match) return null;
  const [, plain, agency, budget, plan, goal, indicator, column] = match;
  return {
    plain: plain as 'code' | 'name' | 'purpose' | 'moneyUnit' | undefined,
    agency: agency as 'code' | 'name' | undefined,
    budget: budget as BudgetField | undefined,
    plan: plan === undefined ? null : Number(plan),
    goal: goal === undefined ? null : Number(goal),
    indicator: indicator === undefined ? null : Number(indicator),
    column: column as IndicatorField | undefined,
  };
}

/** What a field of a project table holds; null of an empty field and of a path that names none. */
export function projectField(table: ProjectTable, path: FieldPath): FieldValue {
  const parts = parsePath(path);
  if (!parts) return null;
  if (parts.plain) return table[parts.plain];
  if (parts.agency) return table.agency[parts.agency];
  if (parts.budget) return table.budget[parts.budget]?.toNumber() ?? null;
  if (parts.plan !== null) return table.plan[parts.plan] ?? null;
  if (parts.goal !== null) return table.goals[parts.goal] ?? null;
  const indicator = table.indicators[parts.indicator ?? -1];
  if (!indicator || !parts.column) return null;
  return parts.column === 'target' ? (indicator.target?.written ?? null) : indicator[parts.column];
}

function textOf(value: string | number): string {
  return String(value);
}

/** The table with another value in one field; the same table for a path that names none of its fields. */
export function withProjectField(table: ProjectTable, path: FieldPath, value: string | number): ProjectTable {
  const parts = parsePath(path);
  if (!parts) return table;
  if (parts.plain === 'moneyUnit')
    return value === '万元' || value === '元' ? { ...table, moneyUnit: value } : table;
  if (parts.plain) return { ...table, [parts.plain]: textOf(value) };
  if (parts.agency) return { ...table, agency: { ...table.agency, [parts.agency]: textOf(value) } };
  if (parts.budget) {
    if (!Number.isFinite(Number(value))) return table;
    return { ...table, budget: { ...table.budget, [parts.budget]: new Big(value) } };
  }
  if (parts.plan !== null) {
    const [a, b, c, d] = table.plan.map((percent, index) => (index === parts.plan ? Number(value) : percent));
    return { ...table, plan: [a ?? null, b ?? null, c ?? null, d ?? null] satisfies SpendingPlan };
  }
  if (parts.goal !== null) {
    const goals = table.goals.map((goal, index) => (index === parts.goal ? textOf(value) : goal));
    return { ...table, goals };
  }
  const { column } = parts;
  if (!column) return table;
  const indicators = table.indicators.map((indicator, index) => {
    if (index !== parts.indicator) return indicator;
    const written = textOf(value);
    return { ...indicator, [column]: column === 'target' ? parseTargetValue(written) : written };
  });
  return { ...table, indicators };
}

/** What a field of the department's goals holds (`department.subGoals[4].name`); null where there is nothing. */
export function departmentField(department: DepartmentGoals, path: FieldPath): FieldValue {
  const match = DEPARTMENT_PATH.exec(path);
  if (!match) return null;
  const [, plain, measure, subGoal, column] = match;
  if (plain) return department[plain as 'agency' | 'overall'];
  if (measure !== undefined) return department.measures[Number(measure)] ?? null;
  return department.subGoals[Number(subGoal)]?.[column as keyof SubGoal] ?? null;
}

/** The department's goals with another value in one field; unchanged for a path that names none. */
export function withDepartmentField(
  department: DepartmentGoals,
  path: FieldPath,
  value: string | number,
): DepartmentGoals {
  const match = DEPARTMENT_PATH.exec(path);
  if (!match) return department;
  const [, plain, measure, subGoal, column] = match;
  if (plain) return { ...department, [plain]: textOf(value) };
  if (measure !== undefined) {
    const measures = department.measures.map((text, index) =>
      index === Number(measure) ? textOf(value) : text,
    );
    return { ...department, measures };
  }
  const subGoals = department.subGoals.map((entry, index) =>
    index === Number(subGoal)
      ? { ...entry, [column as string]: column === 'no' ? Number(value) : textOf(value) }
      : entry,
  );
  return { ...department, subGoals };
}
