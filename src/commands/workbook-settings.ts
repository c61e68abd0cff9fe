import Big from 'big.js';
import { readSheets } from '../excel/read-sheets';
import { runCommand } from '../excel/run-command';
import { recogniseGrids } from '../forms/recognise';
import { readEnteredSettings } from '../forms/read-settings';
import { agencyText } from '../forms/project-sheet';
import { parseAgency } from '../forms/recognise-project';
import { resolveSettings, type CheckLimits, type EnteredSettings } from '../targets/check-settings';
import { MONEY_UNITS } from '../targets/money';
import { readFigure, type SettingsForm } from './settings-form';
import { writeSettings } from './write-settings';

/** What the user entered, and what holds where he entered nothing. */
export interface SettingsOnShow {
  entered: SettingsForm;
  inUse: SettingsForm;
}

const plain = (value: number | Big | null | undefined): string =>
  value === null || value === undefined ? '' : new Big(value).toFixed();

function formOf(settings: Omit<EnteredSettings, 'rulesOff'>): SettingsForm {
  const { year, agency, moneyUnit, villages, approvedTotal, limits } = settings;
  return {
    year: plain(year),
    agency: agency === null ? '' : (agencyText(agency) ?? ''),
    moneyUnit: moneyUnit ?? '',
    villages: plain(villages),
    approvedTotal: plain(approvedTotal),
    limits: {
      leastSatisfaction: plain(limits.leastSatisfaction),
      longestText: plain(limits.longestText),
      amountTolerance: plain(limits.amountTolerance),
      capSlack: plain(limits.capSlack),
      mostIndicators: plain(limits.mostIndicators),
    },
  };
}

/** Reads the settings that hold in the workbook: two batches. */
export async function readWorkbookSettings(): Promise<SettingsOnShow> {
  return runCommand(async (context) => {
    const grids = (await readSheets(context)).sheets.map(({ grid }) => grid);
    const entered = readEnteredSettings(grids);
    return { entered: formOf(entered), inUse: formOf(resolveSettings(entered, recogniseGrids(grids))) };
  });
}

/**
 * Writes a filled-in form to the settings sheet of the workbook, which is added when there is none; rules that were
 * switched off stay so. Throws a UserError, and writes nothing, when an entry makes no sense.
 */
export async function saveWorkbookSettings(form: SettingsForm): Promise<{ sheet: string }> {
  const limits: Partial<CheckLimits> = {};
  for (const [name, text] of Object.entries(form.limits) as [keyof CheckLimits, string][]) {
    const value = readFigure(name, text);
    if (value !== null) limits[name] = value;
  }
  const approvedTotal = readFigure('approvedTotal', form.approvedTotal);
  const facts = {
    year: readFigure('year', form.year),
    agency: form.agency.trim() === '' ? null : parseAgency(form.agency),
    moneyUnit: MONEY_UNITS.find((unit) => unit === form.moneyUnit) ?? null,
    villages: readFigure('villages', form.villages),
    approvedTotal: approvedTotal === null ? null : new Big(approvedTotal),
    limits,
  };
  const { sheet } = await writeSettings(({ rulesOff }) => ({ ...facts, rulesOff }), { isShown: false });
  return { sheet };
}

/**
 * Changes one limit for this workbook; an empty text takes the default again. Throws a UserError, and writes nothing,
 * when the text is no figure.
 */
export async function changeLimit(limit: keyof CheckLimits, text: string): Promise<void> {
  const value = readFigure(limit, text);
  await writeSettings(
    ({ limits, ...rest }) => {
      const { [limit]: _former, ...others } = limits;
      return { ...rest, limits: value === null ? others : { ...others, [limit]: value } };
    },
    { isShown: false },
  );
}

/** Switches a rule off, or on again, for this workbook. */
export async function switchRule(ruleId: string, isOn: boolean): Promise<void> {
  await writeSettings(
    ({ rulesOff, ...rest }) => ({
      ...rest,
      rulesOff: [...rulesOff.filter((id) => id !== ruleId), ...(isOn ? [] : [ruleId])],
    }),
    { isShown: false },
  );
}
