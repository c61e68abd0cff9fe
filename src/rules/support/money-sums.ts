import { sumAmounts, type Amount } from '../../domain/money';
import type { FieldPath } from '../../domain/place';
import { BUDGET_PARTS, type ProjectTable } from '../../domain/project-table';
import { isBlank, isToFillIn } from './field-state';

/** A sum with the parts that a table prints beside it. */
export interface MoneySum {
  /** Where the sum stands. */
  readonly field: FieldPath;
  readonly total: Amount;
  /** The largest part, by itself. */
  readonly largest: Amount;
  /** All parts that lie beside each other. */
  readonly parts: Amount;
  /** The same with what may lie within another part: the most that the parts can come to. */
  readonly most: Amount;
  /** The parts are all that the sum is made of, so that they must come to it. */
  readonly isWhole: boolean;
}

/** The part of a sum, or null where it cannot be told. */
interface Part {
  readonly amount: Amount;
  readonly isWithin: boolean;
}

function moneySum(
  found: Pick<MoneySum, 'field' | 'isWhole'> & { total: Amount | null },
  parts: readonly Part[],
): MoneySum[] {
  const { total } = found;
  if (total === null || parts.length === 0) return [];
  const beside = parts.filter(({ isWithin }) => !isWithin).map(({ amount }) => amount);
  const largest = parts.reduce((most, { amount }) => (amount.gt(most) ? amount : most), parts[0]!.amount);
  return [
    {
      ...found,
      total,
      largest,
      parts: sumAmounts(beside),
      most: sumAmounts(parts.map(({ amount }) => amount)),
    },
  ];
}

/** The amounts that a sum is made of, as far as the table tells them. */
function statedParts({ amounts }: ProjectTable, of: string): Part[] {
  return amounts.flatMap(({ of: sum, role, amount }) =>
    sum === of && (role === 'part' || role === 'within') && amount !== null
      ? [{ amount, isWithin: role === 'within' }]
      : [],
  );
}

const EXECUTED_SUMS = ['initial', 'executed', 'forecast'] as const;

/** The budget of the year with its sources; null parts are empty, unless something unreadable stands there. */
function sumOfSources(table: ProjectTable): MoneySum[] {
  const { budget, amounts, origin } = table;
  if (!isBlank(table, 'budget.fiscal') && budget.fiscal === null) return [];
  if (!isBlank(table, 'budget.other') && budget.other === null) return [];
  const own = [budget.fiscal, budget.other].flatMap((amount) =>
    amount === null ? [] : [{ amount, isWithin: false }],
  );
  const printed =
    (['budget.fiscal', 'budget.other'] as const).filter((path) => origin.cells.has(path)).length +
    amounts.filter(({ of, role }) => of === 'budget.total' && role !== 'planned').length;
  // A fiscal part that is still to be filled in is told in its own cell.
  const isWhole = printed >= 2 && (budget.fiscal !== null || !isToFillIn(table, 'budget.fiscal'));
  return moneySum({ field: 'budget.total', total: budget.total, isWhole }, [
    ...own,
    ...statedParts(table, 'budget.total'),
  ]);
}

/** The columns of the execution beside the budget. */
function executionSums(table: ProjectTable): MoneySum[] {
  return EXECUTED_SUMS.flatMap((column) => {
    const field = `execution.${column}`;
    const parts = statedParts(table, field);
    const total = table.execution?.[column] ?? null;
    return moneySum({ field, total, isWhole: parts.length >= 2 }, parts);
  });
}

/** Lists of tasks or costs; where their sum stands right below them, it is the budget of the table. */
function itemSums(table: ProjectTable): MoneySum[] {
  const { items, amounts, budget, origin } = table;
  const rows = items.map((_, index) => origin.cells.get(`items[${index}].name`)?.row ?? -1);
  const last = rows.reduce((most, row) => Math.max(most, row), -Infinity);
  return BUDGET_PARTS.flatMap((part) => {
    const of = `items.${part}`;
    const at = amounts.findIndex(({ of: sum }) => sum === of);
    const own = amounts[at]?.amount ?? null;
    const isBelow = (origin.cells.get(`budget.${part}`)?.row ?? -1) > last;
    const total = own ?? budget[part];
    const parts = items.flatMap((item) => {
      const amount = item[part];
      return amount === null ? [] : [{ amount, isWithin: false }];
    });
    const field = own === null ? `budget.${part}` : `amounts[${at}].amount`;
    return moneySum({ field, total, isWhole: own !== null || isBelow }, parts);
  });
}

/** Sums that no field of the domain has, with their parts: 按收入性质分, 2020年实际执行数, 项目资金总额. */
function labelledSums(table: ProjectTable): MoneySum[] {
  return table.amounts.flatMap(({ of, role, amount }, at) => {
    if (role !== 'sum' || of.startsWith('items.')) return [];
    const parts = statedParts(table, of);
    return moneySum({ field: `amounts[${at}].amount`, total: amount, isWhole: parts.length >= 2 }, parts);
  });
}

/** All sums of a table that have parts. */
export function moneySums(table: ProjectTable): MoneySum[] {
  return [...sumOfSources(table), ...executionSums(table), ...itemSums(table), ...labelledSums(table)];
}
