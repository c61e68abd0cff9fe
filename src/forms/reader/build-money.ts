import { convertAmount, type Amount, type MoneyUnit } from '../../domain/money';
import type { BudgetItem, StatedAmount } from '../../domain/money-rows';
import { EMPTY_EXECUTION, type BudgetPart, type ProjectTable } from '../../domain/project-table';
import { isPlaceholder } from '../../domain/text';
import type { Draft, WrittenAmount } from './draft';
import { amountOf, isScaledToUnit, type FoundAmount } from './numbers';

/** The sign of the yuan before an amount. */
const YUAN_SIGN = /^\s*[-+]?[¥￥]/;
/** Amounts that are at home in a table of 万元 may show the sign of the yuan by their format, and be copied with it. */
const LEAST_DOUBTFUL = 1000;

/**
 * Whether a text may say so many yuan in a table of another unit: `¥309,000.00` below 单位：万元. A number that only shows
 * the sign is what its table says.
 */
function isDoubtfulYuan(text: string, parsed: FoundAmount, unit: MoneyUnit | null): boolean {
  const isOther = parsed.unit === null && unit !== null && unit !== '元';
  return isOther && YUAN_SIGN.test(text) && parsed.amount.abs().gte(LEAST_DOUBTFUL);
}

/** The amount of a cell in the unit of the table; undefined of a text that is no amount. */
function inUnit(written: WrittenAmount, unit: MoneyUnit | null): Amount | null | undefined {
  const isNumber = typeof written.cell.value === 'number';
  // A format may show 0 as a stroke, or hide a number: it is there.
  if (!isNumber && isPlaceholder(written.text)) return null;
  const parsed = amountOf(written);
  if (parsed && !isNumber && isDoubtfulYuan(written.text, parsed, unit)) return undefined;
  // 309000 that is shown as 309千元 is in 元, or in whatever the table states; without that nobody can tell.
  if (!parsed || (isNumber && unit === null && isScaledToUnit(written.cell))) return undefined;
  return parsed.unit === null || unit === null
    ? parsed.amount
    : convertAmount(parsed.amount, parsed.unit, unit);
}

/** The budget of the year in the unit of the table; what is no amount is told. */
export function buildBudget(draft: Draft, unit: MoneyUnit | null): ProjectTable['budget'] {
  const yearly = draft.yearly.budget ?? draft.yearly.initial;
  if (draft.budget.total === null && yearly) {
    draft.budget.total = yearly;
    draft.place('budget.total', yearly.cell);
  }
  const amount = (part: BudgetPart): Amount | null => {
    const entry = draft.budget[part];
    if (!entry) return null;
    const read = inUnit(entry, unit);
    const explanation = amountOf(entry)?.explanation;
    if (read === undefined) draft.report(entry.cell, entry.text);
    else if (explanation !== undefined) draft.report(entry.cell, explanation);
    return read ?? null;
  };
  return { total: amount('total'), fiscal: amount('fiscal'), other: amount('other') };
}

/** What was executed, in the unit of the table; what is no amount is told. */
function executionIn(draft: Draft, unit: MoneyUnit | null): Draft['execution'] {
  // The budget at the beginning may be that of the year, and stand in the budget, too.
  const told = new Set([draft.budget.total?.cell]);
  const amounts = [...draft.executionAmounts].map(([column, written]) => {
    const read = inUnit(written, unit);
    if (read === undefined && !told.has(written.cell)) draft.report(written.cell, written.text);
    told.add(written.cell);
    return [column, read ?? null] as const;
  });
  return draft.execution && { ...draft.execution, ...Object.fromEntries(amounts) };
}

/** What was executed is held against the budget of the year where no other figure is told for it. */
export function buildExecution(
  draft: Draft,
  total: Amount | null,
  unit: MoneyUnit | null,
): ProjectTable['execution'] {
  const { cells } = draft;
  const execution = executionIn(draft, unit);
  if (!execution) return null;
  const isHeld = Object.entries(execution).some(([key, value]) => key !== 'weight' && value != null);
  if (execution.budget !== undefined || !isHeld) return { ...EMPTY_EXECUTION, ...execution };
  const cell = cells.get('budget.total');
  if (cell) draft.keep('execution.budget', cell);
  return { ...EMPTY_EXECUTION, ...execution, budget: total };
}

/** The tasks or items of the costs. */
export function buildItems(draft: Draft, unit: MoneyUnit | null): BudgetItem[] {
  return draft.items.map(({ name, content, ...parts }, index) => {
    const path = `items[${index}]`;
    draft.place(`${path}.name`, name.cell);
    const [first] = content;
    if (first) draft.place(`${path}.content`, first.cell);
    const amount = (part: BudgetPart): Amount | null => {
      const written = parts[part];
      if (!written) return null;
      draft.place(`${path}.${part}`, written.cell);
      const read = inUnit(written, unit);
      if (read === undefined) draft.report(written.cell, written.text);
      return read ?? null;
    };
    return {
      name: name.text,
      content: content.map(({ text }) => text).join('\n') || null,
      total: amount('total'),
      fiscal: amount('fiscal'),
      other: amount('other'),
    };
  });
}

/** The amounts that no other field holds; what is no amount is told. */
export function buildAmounts(draft: Draft, unit: MoneyUnit | null): StatedAmount[] {
  return draft.amounts
    .flatMap(({ of, role, name, ...written }) => {
      const amount = inUnit(written, unit);
      if (amount === undefined) {
        draft.report(written.cell, written.text);
        return [];
      }
      return [{ stated: { of, role, name, amount }, cell: written.cell }];
    })
    .map(({ stated, cell }, index) => {
      draft.place(`amounts[${index}].amount`, cell);
      return stated;
    });
}

/** Units that stand behind the amounts themselves: `250万`. */
export function unitsOfAmounts(draft: Draft): void {
  for (const entry of Object.values(draft.budget)) {
    if (entry && amountOf(entry)?.unit) draft.units.push({ rank: 2, text: entry.text, cell: entry.cell });
  }
}
