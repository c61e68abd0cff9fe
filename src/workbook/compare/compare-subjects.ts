import Big from 'big.js';
import { isUnitUnknown } from '../../domain/counted-amount';
import type { DepartmentGoals } from '../../domain/department-goals';
import type { Field } from '../../domain/field';
import type { RawValue } from '../../domain/field-kinds';
import { DEPARTMENT_FIELDS, DEPARTMENT_LISTS, PROJECT_FIELDS, PROJECT_LISTS } from '../../domain/fields';
import { convertAmount, type Amount } from '../../domain/money';
import { NO_ORIGIN } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import { listChanges } from './compare-lists';
import type { AmountChange, FieldChange } from './field-change';
import { kindOf, plainChange, statedAt, type ChangeHeading, type Stated } from './stated';

/** The unit in which amounts are compared, whatever their tables state. */
export const COMPARED_UNIT = '万元';

const HUNDRED = new Big(100);
const ZERO = new Big(0);

/** How far two amounts of one unit are apart. */
export function amountChange(before: Amount, after: Amount): AmountChange {
  const difference = after.minus(before);
  return { difference, percent: before.eq(0) ? null : difference.div(before).times(HUNDRED).round(2) };
}

/** An amount of a table in the compared unit; null where it is empty or its unit is not understood. */
function comparable(table: ProjectTable, raw: RawValue): Amount | null {
  if (!(raw instanceof Big) || isUnitUnknown(table)) return null;
  return convertAmount(raw, table.moneyUnit ?? COMPARED_UNIT, COMPARED_UNIT);
}

/** What one side says of an amount. */
interface StatedAmount extends Stated {
  amount: Amount | null;
}

function statedAmount(table: ProjectTable, { key, get }: Field<ProjectTable>): StatedAmount {
  const raw = get(table);
  const { value, isUnread } = statedAt(table, key, raw);
  const amount = comparable(table, raw);
  if (amount !== null) return { amount, value: amount.toNumber(), isUnread: false };
  return { amount, value, isUnread: isUnread || raw !== null };
}

/** The parts of a budget: an empty one counts as 0, as any other amount that is not there does not. */
const PARTS: ReadonlySet<string> = new Set(['budget.fiscal', 'budget.other']);

/** A field of a project that is an amount; null when both sides come to the same. */
function amountFieldChange(
  heading: ChangeHeading,
  before: StatedAmount,
  after: StatedAmount,
): FieldChange | null {
  const values = { ...heading, before: before.value, after: after.value };
  if (before.isUnread || after.isUnread) {
    const isAlike = before.isUnread === after.isUnread && before.value === after.value;
    return { ...values, kind: isAlike ? 'undecided' : kindOf(before.value, after.value), amount: null };
  }
  const [from, to] = [before.amount, after.amount];
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from.eq(to)) return null;
  const isPart = PARTS.has(heading.field);
  const amount = isPart || (from !== null && to !== null) ? amountChange(from ?? ZERO, to ?? ZERO) : null;
  return { ...values, kind: kindOf(before.value, after.value), amount };
}

/** What differs between two tables of one project, in the order of the table of fields. */
export function projectChanges(before: ProjectTable, after: ProjectTable): FieldChange[] {
  const ofFields = PROJECT_FIELDS.map((field) => {
    const { key, kind, name, get } = field;
    const heading = { field: key, name, row: null };
    return kind === 'amount'
      ? amountFieldChange(heading, statedAmount(before, field), statedAmount(after, field))
      : plainChange(heading, statedAt(before, key, get(before)), statedAt(after, key, get(after)));
  });
  return [
    ...ofFields.filter((change) => change !== null),
    ...PROJECT_LISTS.flatMap((list) => listChanges(before, after, list, '')),
  ];
}

const NO_GOALS: DepartmentGoals = {
  agency: null,
  overall: null,
  subGoals: [],
  measures: [],
  origin: NO_ORIGIN,
};
const DEPARTMENT = 'department.';

/** What differs between the goals of two departments; null stands for none. */
export function departmentChanges(
  before: DepartmentGoals | null,
  after: DepartmentGoals | null,
): FieldChange[] {
  const [from, to] = [before ?? NO_GOALS, after ?? NO_GOALS];
  const ofFields = DEPARTMENT_FIELDS.map(({ key, name, get }) => {
    const field = DEPARTMENT + key;
    const heading = { field, name, row: null };
    return plainChange(heading, statedAt(from, field, get(from)), statedAt(to, field, get(to)));
  });
  return [
    ...ofFields.filter((change) => change !== null),
    ...DEPARTMENT_LISTS.flatMap((list) => listChanges(from, to, list, DEPARTMENT)),
  ];
}
