import Big from 'big.js';
import { runCommand } from '../../excel/run-command';
import { agencyText, parseAgency } from '../../domain/agency';
import { TARGET_FORMS } from '../../forms/registry';
import { NOTHING_ENTERED, type Limits, type EnteredSettings } from '../../domain/workbook-settings';
import { MONEY_UNITS } from '../../domain/money';
import { NO, YES } from '../../reports/settings/settings-entries';
import { figureOfEntry, type SettingsChanges, type SettingsForm } from '../../workbook/settings-form';
import { newSession, readOpenWorkbook } from './read-workbook';
import { writeSettings } from './write-settings';

/** What the user entered, and what holds where he entered nothing. */
export interface SettingsOnShow {
  entered: SettingsForm;
  inUse: SettingsForm;
}

const plain = (value: number | Big | null | undefined): string =>
  value === null || value === undefined ? '' : new Big(value).toFixed();

function formOf(settings: Omit<EnteredSettings, 'rulesOff'>): SettingsForm {
  const { year, agency, moneyUnit, villages, approvedTotal, countHidden, form, limits } = settings;
  return {
    year: plain(year),
    agency: agency === null ? '' : (agencyText(agency) ?? ''),
    moneyUnit: moneyUnit ?? '',
    villages: plain(villages),
    approvedTotal: plain(approvedTotal),
    countHidden: countHidden === null ? '' : countHidden ? YES : NO,
    form: form ?? '',
    limits: {
      leastSatisfaction: plain(limits.leastSatisfaction),
      longestText: plain(limits.longestText),
      amountTolerance: plain(limits.amountTolerance),
      capSlack: plain(limits.capSlack),
      mostIndicators: plain(limits.mostIndicators),
      yellowBehind: plain(limits.yellowBehind),
      redBehind: plain(limits.redBehind),
    },
  };
}

/**
 * The settings that hold in the workbook, as it was read last; where the session has not read it yet: two batches of
 * reading.
 */
export async function readWorkbookSettings(session = newSession()): Promise<SettingsOnShow> {
  const workbook =
    session.workbook ??
    (await runCommand(async (excel) => (await readOpenWorkbook(excel, session)).workbook));
  return { entered: formOf(workbook.entered), inUse: formOf(workbook.settings) };
}

/** The limits with the changes in them; an emptied one takes its default again. */
function changedLimits(
  limits: Partial<Limits>,
  changes: NonNullable<SettingsChanges['limits']>,
): Partial<Limits> {
  const changed = { ...limits };
  for (const [name, text] of Object.entries(changes) as [keyof Limits, string][]) {
    const value = figureOfEntry(name, text);
    if (value === null) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}

/** What was entered, with the changes in it. Throws a UserError, which names the entry, when one makes no sense. */
function changedSettings(entered: EnteredSettings, changes: SettingsChanges): EnteredSettings {
  const { year, agency, moneyUnit, villages, approvedTotal, countHidden, form, limits = {} } = changes;
  const total = approvedTotal === undefined ? null : figureOfEntry('approvedTotal', approvedTotal);
  return {
    ...entered,
    ...(year !== undefined && { year: figureOfEntry('year', year) }),
    ...(agency !== undefined && { agency: agency.trim() === '' ? null : parseAgency(agency) }),
    ...(moneyUnit !== undefined && { moneyUnit: MONEY_UNITS.find((unit) => unit === moneyUnit) ?? null }),
    ...(villages !== undefined && { villages: figureOfEntry('villages', villages) }),
    ...(approvedTotal !== undefined && { approvedTotal: total === null ? null : new Big(total) }),
    ...(countHidden !== undefined && { countHidden: countHidden === '' ? null : countHidden === YES }),
    ...(form !== undefined && { form: TARGET_FORMS.find(({ id }) => id === form)?.id ?? null }),
    limits: changedLimits(entered.limits, limits),
  };
}

/**
 * Writes what the user has changed to the settings sheet of the workbook, which is added when there is none; everything
 * else stays as it is there. Throws a UserError, and writes nothing, when an entry makes no sense.
 */
export async function saveWorkbookSettings(
  changes: SettingsChanges,
  session = newSession(),
): Promise<{ sheet: string }> {
  // Before anything is read, so that a mistake is told at once.
  changedSettings(NOTHING_ENTERED, changes);
  const { sheet } = await writeSettings((entered) => changedSettings(entered, changes), {
    isShown: false,
    session,
  });
  return { sheet };
}

/**
 * Changes one limit for this workbook; an empty text takes the default again. Throws a UserError, and writes nothing,
 * when the text is no figure.
 */
export async function changeLimit(limit: keyof Limits, text: string, session = newSession()): Promise<void> {
  await saveWorkbookSettings({ limits: { [limit]: text } }, session);
}

/** Switches a rule off, or on again, for this workbook. */
export async function switchRule(ruleId: string, isOn: boolean, session = newSession()): Promise<void> {
  await writeSettings(
    ({ rulesOff, ...rest }) => ({
      ...rest,
      rulesOff: [...rulesOff.filter((id) => id !== ruleId), ...(isOn ? [] : [ruleId])],
    }),
    { isShown: false, session },
  );
}
