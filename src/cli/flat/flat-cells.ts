import Big from 'big.js';
import { countedField } from '../../domain/counted-amount';
import { documentFacts } from '../../domain/document-facts';
import type { Indicator } from '../../domain/indicator';
import type { Amount } from '../../domain/money';
import type { FieldPath } from '../../domain/place';
import { usualProjectCode, yearOfCode } from '../../domain/project-code';
import type { ProjectTable } from '../../domain/project-table';
import type { FlatRow, FlatValue } from '../../outputs/flat/flat-table';
import type { SourceCheck } from '../../workbook/check-sources';

/** The unit of amounts in flat tables. */
const UNIT = '万元';

/** The largest amount that a column holds, in 万元. */
const MOST = new Big('1e10');

/** A table as every row of it tells it. */
export interface FlatOwner extends Pick<FlatRow, 'year' | 'region'> {
  columns: readonly FlatValue[];
}

/**
 * What tells a table in all rows.
 *
 * @param id - that of its project; null of a table of a whole department
 */
export function flatOwner(
  table: ProjectTable,
  id: string | null,
  { file, document }: SourceCheck,
): FlatOwner {
  const facts = documentFacts(document);
  const { code, name } =
    table.agency.name === null && table.agency.code === null ? (facts.agency ?? table.agency) : table.agency;
  const usual = table.code === null ? null : usualProjectCode(table.code);
  return {
    year: table.year ?? yearOfCode(table.code) ?? facts.year,
    region: /^\d{6}/.exec(usual ?? '')?.[0] ?? null,
    columns: [id, file, code, name, usual, table.name],
  };
}

/**
 * An amount of a table as its column takes it; `isMissing` where one stands there and the column is without it, and of a
 * budget that is not there: every sum lacks it.
 */
export function flatAmount(
  table: ProjectTable,
  field: FieldPath,
  amount: Amount | null,
): { value: Amount | null; isMissing: boolean } {
  const counted = countedField(table, field, amount, UNIT);
  if (!('amount' in counted))
    return { value: null, isMissing: counted.reason !== 'amountMissing' || field === 'budget.total' };
  const isHeld = counted.amount.abs().lt(MOST);
  return { value: isHeld ? counted.amount : null, isMissing: !isHeld };
}

/** The names of columns that lack an amount, as one text; null of none. */
export function namesOfMissing(
  columns: readonly (readonly [name: string, cell: { isMissing: boolean }])[],
): string | null {
  const names = columns.filter(([, { isMissing }]) => isMissing).map(([name]) => name);
  return names.length === 0 ? null : names.join(', ');
}

/** Number and names of an indicator. */
export function indicatorNames({ level1, level2, level3 }: Indicator, index: number): FlatValue[] {
  return [index + 1, level1, level2, level3];
}

/** What an indicator aims at, as written and as it is understood. */
export function targetCells({ target }: Indicator): FlatValue[] {
  const isFigure = target?.kind === 'quantity' || target?.kind === 'percentage';
  return [
    target?.written ?? null,
    target?.kind ?? null,
    target && 'comparator' in target ? target.comparator : null,
    isFigure && target.number.abs().lt('1e12') ? target.number : null,
    target?.kind === 'quantity' ? target.unit : target?.kind === 'percentage' ? '%' : null,
  ];
}

/** Texts of a list, a line each; null of none. */
export const joinedLines = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.join('\n');
