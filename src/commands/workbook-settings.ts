import Big from 'big.js';
import { readSheets } from '../excel/read-sheets';
import { runCommand } from '../excel/run-command';
import { recogniseGrids } from '../forms/recognise';
import { readEnteredSettings } from '../forms/read-settings';
import { agencyText } from '../forms/project-sheet';
import { parseAgency } from '../forms/recognise-project';
import { UserError } from '../locale/user-error';
import { resolveSettings, type CheckLimits, type EnteredSettings } from '../targets/check-settings';
import { MONEY_UNITS, parseAmount } from '../targets/money';
import { commandTexts } from './texts';
import { writeSettings } from './write-settings';

/** The facts that people enter for a workbook, as texts of a form; empty where the default holds. */
export interface SettingsForm {
  year: string;
  agency: string;
  /** 万元 or 元. */
  moneyUnit: string;
  villages: string;
  /** In 万元. */
  approvedTotal: string;
  limits: Readonly<Record<keyof CheckLimits, string>>;
}

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

/** A number of a form; null of an empty field. Throws a UserError that names the field's text. */
function numberOf(text: string, isValid: (value: number) => boolean): number | null {
  if (text.trim() === '') return null;
  const value = parseAmount(text)?.amount.toNumber();
  if (value === undefined || !isValid(value)) throw new UserError(commandTexts.badSetting, { text });
  return value;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value < 2100;
const isNotNegative = (value: number): boolean => value >= 0;

/**
 * Writes a filled-in form to the settings sheet of the workbook, which is added when there is none; rules that were
 * switched off stay so. Throws a UserError, and writes nothing, when an entry makes no sense.
 */
export async function saveWorkbookSettings(form: SettingsForm): Promise<{ sheet: string }> {
  const limits: Partial<CheckLimits> = {};
  for (const [name, text] of Object.entries(form.limits) as [keyof CheckLimits, string][]) {
    const value = numberOf(text, isNotNegative);
    if (value !== null) limits[name] = value;
  }
  const approvedTotal = numberOf(form.approvedTotal, isNotNegative);
  const facts = {
    year: numberOf(form.year, isYear),
    agency: form.agency.trim() === '' ? null : parseAgency(form.agency),
    moneyUnit: MONEY_UNITS.find((unit) => unit === form.moneyUnit) ?? null,
    villages: numberOf(form.villages, isCount),
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
  const value = numberOf(text, isNotNegative);
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
