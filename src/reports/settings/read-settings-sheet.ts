import Big from 'big.js';
import type { UnusableEntry } from '../../domain/target-document';
import type { Limits, EnteredSettings } from '../../domain/workbook-settings';
import { TARGET_FORMS } from '../../forms/registry';
import { parseMoneyUnit } from '../../domain/money-unit-text';
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

/** A cell that says something: also an error, and a formula of which nobody knows what it gives. */
const isFilled = (cell: GridCell): boolean =>
  cell.value !== null || cell.error !== undefined || cell.formula === 'uncalculated';

/** The cells of the entries that are filled in, and the ids of the rules that are switched off. */
function readCells(grid: Grid) {
  const byLabel = new Map<string, GridCell>();
  const rulesOff: string[] = [];
  for (const row of grid.rows) {
    const at = (column: number) => row.find((cell) => cell.column === column);
    const [label, entry, id] = [at(0), at(ENTRY_COLUMN), at(RULE_ID_COLUMN)];
    if (!label || !entry || !isFilled(entry)) continue;
    const ruleId = id ? cellText(id) : '';
    if (RULE_ID.test(ruleId)) {
      if (normaliseLabel(cellText(entry)) === RULE_OFF) rulesOff.push(ruleId);
    } else byLabel.set(normaliseLabel(cellText(label)), entry);
  }
  const entryOf = (name: EntryName): GridCell | undefined => byLabel.get(normaliseLabel(ENTRY_LABELS[name]));
  return { entryOf, rulesOff };
}

/** What each entry means: null where nothing was entered, undefined of anything that it cannot be. */
function readEntries(entryOf: (name: EntryName) => GridCell | undefined) {
  const read = <T>(name: EntryName, meaning: (text: string) => T | undefined): T | null | undefined => {
    const cell = entryOf(name);
    if (cell === undefined) return null;
    if (cell.value === null) return undefined;
    const text = figureText(cell);
    return text.trim() === '' ? null : meaning(text);
  };
  const figure = (name: FigureName) => read(name, (text) => enteredFigure(name, text));
  const choices: Readonly<Record<string, boolean>> = { [YES]: true, [NO]: false };
  return {
    year: figure('year'),
    agency: read('agency', parseAgency),
    moneyUnit: read('moneyUnit', (text) => parseMoneyUnit(text) ?? undefined),
    villages: figure('villages'),
    approvedTotal: figure('approvedTotal'),
    countHidden: read('countHidden', (text) => choices[normaliseLabel(text)]),
    form: read(
      'form',
      (text) => TARGET_FORMS.find(({ name }) => normaliseLabel(name['zh-CN']) === normaliseLabel(text))?.id,
    ),
    standards: read('standards', (text) => keptStandards(text) ?? undefined),
    limits: new Map(ENTRY_NAMES.filter(isLimit).map((name) => [name, figure(name)])),
  };
}

/** An entry that cannot be what it should, so that the default holds, and its cell. */
interface UnusableCell {
  entry: UnusableEntry;
  cell: GridCell;
}

/** What a settings sheet says. */
export interface SettingsOnSheet {
  /** What people entered; without the entries that cannot be what they should. */
  entered: EnteredSettings;
  unusable: readonly UnusableCell[];
}

type Entries = ReturnType<typeof readEntries>;

function enteredOf(
  { limits: figures, approvedTotal, ...entries }: Entries,
  rulesOff: string[],
): EnteredSettings {
  const limits: Partial<Limits> = {};
  for (const [name, value] of figures) if (typeof value === 'number') limits[name] = value;
  return {
    year: entries.year ?? null,
    agency: entries.agency ?? null,
    moneyUnit: entries.moneyUnit ?? null,
    villages: entries.villages ?? null,
    approvedTotal: typeof approvedTotal === 'number' ? new Big(approvedTotal) : null,
    countHidden: entries.countHidden ?? null,
    form: entries.form ?? null,
    limits,
    rulesOff,
    standards: entries.standards ?? null,
  };
}

function unusableOf(
  { limits, ...entries }: Entries,
  entryOf: (name: EntryName) => GridCell | undefined,
): UnusableCell[] {
  const meanings = new Map<EntryName, unknown>([
    ...(Object.entries(entries) as [EntryName, unknown][]),
    ...limits,
  ]);
  return ENTRY_NAMES.flatMap((name) => {
    const cell = entryOf(name);
    if (cell === undefined || meanings.get(name) !== undefined) return [];
    const shown = cell.error ?? cellText(cell);
    return [{ entry: { field: `settings.${name}`, label: ENTRY_LABELS[name], shown }, cell }];
  });
}

/** Reads a settings sheet. */
export function readSettingsSheet(grid: Grid): SettingsOnSheet {
  const { entryOf, rulesOff } = readCells(grid);
  const entries = readEntries(entryOf);
  return { entered: enteredOf(entries, rulesOff), unusable: unusableOf(entries, entryOf) };
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
