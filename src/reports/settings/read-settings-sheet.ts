import Big from 'big.js';
import type { Limits, EnteredSettings } from '../../domain/workbook-settings';
import { TARGET_FORMS } from '../../forms/registry';
import { parseMoneyUnit } from '../../domain/money-text';
import { enteredFigure, type FigureName } from '../../domain/settings-figures';
import { normaliseLabel } from '../../domain/text';
import type { Grid, GridCell } from '../../grid/grid';
import { cellText } from '../../grid/cell-text';
import { keptStandards } from '../../rules/standards/read-profile';
import { parseAgency } from '../../domain/agency';
import { ENTRY_LABELS, ENTRY_NAMES, isLimit, NO, YES, type EntryName } from './settings-entries';
import { ENTRY_COLUMN, RULE_ID_COLUMN, RULE_OFF, type SettingsRule } from './settings-sheet';

/** A figure as it was entered; one that Excel shows in percent is told in percent. */
function figureText(cell: GridCell): string {
  const { value } = cell;
  if (typeof value !== 'number') return cellText(cell);
  return /%\s*$/.test(cellText(cell)) ? `${new Big(value).times(100).toFixed()}%` : new Big(value).toFixed();
}

/** How ids of rules are written; no label is. */
const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** What people entered on a settings sheet. Entries that make no sense are left out, so that the defaults hold. */
export function readSettingsSheet(grid: Grid): EnteredSettings {
  const byLabel = new Map<string, GridCell>();
  const rulesOff: string[] = [];
  for (const row of grid.rows) {
    const at = (column: number) => row.find((cell) => cell.column === column);
    const [label, entry, id] = [at(0), at(ENTRY_COLUMN), at(RULE_ID_COLUMN)];
    if (!label || !entry || entry.value === null) continue;
    const ruleId = id ? cellText(id) : '';
    if (RULE_ID.test(ruleId)) {
      if (normaliseLabel(cellText(entry)) === RULE_OFF) rulesOff.push(ruleId);
    } else byLabel.set(normaliseLabel(cellText(label)), entry);
  }
  const entryOf = (name: EntryName) => byLabel.get(normaliseLabel(ENTRY_LABELS[name]));
  const figure = (name: FigureName) => {
    const cell = entryOf(name);
    return (cell && enteredFigure(name, figureText(cell))) ?? null;
  };
  const limits: Partial<Limits> = {};
  for (const key of ENTRY_NAMES.filter(isLimit)) {
    const value = figure(key);
    if (value !== null) limits[key] = value;
  }
  const approved = figure('approvedTotal');
  const agency = entryOf('agency');
  const unit = entryOf('moneyUnit');
  const hidden = entryOf('countHidden');
  const standards = entryOf('standards');
  const chosenForm = entryOf('form');
  const formName = chosenForm === undefined ? '' : normaliseLabel(cellText(chosenForm));
  const choice = hidden === undefined ? '' : normaliseLabel(cellText(hidden));
  return {
    year: figure('year'),
    agency: agency && cellText(agency) !== '' ? parseAgency(cellText(agency)) : null,
    moneyUnit: unit === undefined ? null : parseMoneyUnit(cellText(unit)),
    villages: figure('villages'),
    approvedTotal: approved === null ? null : new Big(approved),
    countHidden: choice === YES ? true : choice === NO ? false : null,
    form: TARGET_FORMS.find(({ name }) => normaliseLabel(name['zh-CN']) === formName)?.id ?? null,
    limits,
    rulesOff,
    standards: standards && cellText(standards) !== '' ? keptStandards(cellText(standards)) : null,
  };
}

/** The layout of a settings sheet, which may be of an earlier version: the entries and the rules that it has. */
export function readSettingsLayout({ rows }: Grid): { entries: EntryName[]; rules: SettingsRule[] } {
  const entries: EntryName[] = [];
  const rules: SettingsRule[] = [];
  for (const row of rows) {
    const text = (column: number) => {
      const cell = row.find((one) => one.column === column);
      return cell ? cellText(cell) : '';
    };
    const id = text(RULE_ID_COLUMN);
    const entry = ENTRY_NAMES.find((name) => normaliseLabel(ENTRY_LABELS[name]) === normaliseLabel(text(0)));
    if (RULE_ID.test(id)) rules.push({ id, title: text(0), severity: text(2), why: text(3) });
    else if (entry) entries.push(entry);
  }
  return { entries, rules };
}
