import Big from 'big.js';
import type { CheckLimits, EnteredSettings } from '../../domain/workbook-settings';
import type { MoneyUnit } from '../../domain/money';
import { parseAmountIn, parseMoneyUnit } from '../../domain/money-text';
import { normaliseLabel } from '../../domain/text';
import type { Grid, GridCell } from '../../grid/grid';
import { cellText } from '../../grid/cell-text';
import { parseAgency } from '../../domain/agency';
import { ENTRY_COLUMN, FACT_LABELS, LIMIT_LABELS, RULE_ID_COLUMN, RULE_OFF } from './settings-sheet';

/** A number as entered, an amount in `unit`; null of an empty cell and of anything that is none. */
function numberIn(cell: GridCell | undefined, unit: MoneyUnit = '元'): number | null {
  if (cell === undefined || cell.value === null) return null;
  if (typeof cell.value === 'number') return cell.value;
  return parseAmountIn(cellText(cell), unit)?.toNumber() ?? null;
}

/** What people entered on a settings sheet. Entries that make no sense are left out, so that the defaults hold. */
export function readSettingsSheet(grid: Grid): EnteredSettings {
  const byLabel = new Map<string, GridCell>();
  const rulesOff: string[] = [];
  for (const row of grid.rows) {
    const at = (column: number) => row.find((cell) => cell.column === column);
    const [label, entry, id] = [at(0), at(ENTRY_COLUMN), at(RULE_ID_COLUMN)];
    if (!label || !entry || entry.value === null) continue;
    const ruleId = id ? cellText(id) : '';
    if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(ruleId)) {
      if (normaliseLabel(cellText(entry)) === RULE_OFF) rulesOff.push(ruleId);
    } else byLabel.set(normaliseLabel(cellText(label)), entry);
  }
  const entryOf = (label: string) => byLabel.get(normaliseLabel(label));
  const limits: Partial<CheckLimits> = {};
  for (const key of Object.keys(LIMIT_LABELS) as (keyof CheckLimits)[]) {
    const value = numberIn(entryOf(LIMIT_LABELS[key]));
    if (value !== null && value >= 0) limits[key] = value;
  }
  const year = numberIn(entryOf(FACT_LABELS.year));
  const villages = numberIn(entryOf(FACT_LABELS.villages));
  const approved = numberIn(entryOf(FACT_LABELS.approvedTotal), '万元');
  const agency = entryOf(FACT_LABELS.agency);
  const unit = entryOf(FACT_LABELS.moneyUnit);
  return {
    year: year !== null && Number.isInteger(year) && year > 1900 && year < 3000 ? year : null,
    agency: agency && cellText(agency) !== '' ? parseAgency(cellText(agency)) : null,
    moneyUnit: unit === undefined ? null : parseMoneyUnit(cellText(unit)),
    villages: villages !== null && Number.isInteger(villages) ? villages : null,
    approvedTotal: approved === null ? null : new Big(approved),
    limits,
    rulesOff,
  };
}
