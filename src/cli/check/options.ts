import Big from 'big.js';
import { NOTHING_ENTERED, type EnteredSettings } from '../../domain/workbook-settings';
import { UserError } from '../../locale/user-error';
import { STAGES, type Stage } from '../../rules/urgency';
import { readProfile, type ProfileEntries } from '../../rules/standards/read-profile';
import { optionText, type CommandInput } from '../command';
import { readBytes } from '../files';
import { checkTexts } from './texts';

const NUMBERS = { year: /^20\d{2}$/, villages: /^\d{1,4}$/, approved: /^\d+(?:\.\d+)?$/ };

function numberOption(options: CommandInput['options'], name: keyof typeof NUMBERS): string | null {
  const value = optionText(options, name);
  if (value === undefined) return null;
  if (!NUMBERS[name].test(value))
    throw new UserError(name === 'year' ? checkTexts.badYear : checkTexts.badNumber, {
      option: `--${name}`,
      value,
    });
  return value;
}

/** What the file of `--profile` holds; nothing without one. Throws a UserError for one that will not do. */
function profileOption(options: CommandInput['options']): Partial<ProfileEntries> {
  const file = optionText(options, 'profile');
  return file === undefined ? {} : readProfile(Buffer.from(readBytes(file)).toString('utf8'), file);
}

/** What the arguments say about the checked files. Throws a UserError for a figure or a profile that will not do. */
export function enteredOptions(options: CommandInput['options']): EnteredSettings {
  const year = numberOption(options, 'year');
  const villages = numberOption(options, 'villages');
  const approved = numberOption(options, 'approved');
  return {
    ...NOTHING_ENTERED,
    ...profileOption(options),
    year: year === null ? null : Number(year),
    villages: villages === null ? null : Number(villages),
    approvedTotal: approved === null ? null : new Big(approved),
  };
}

/** What `--stage` says; without it each rule's own severity holds. Throws a UserError for anything else. */
export function stageOption(options: CommandInput['options']): Stage {
  const value = optionText(options, 'stage');
  if (value === undefined) return 'any';
  const stage = STAGES.find((one) => one === value);
  if (stage === undefined || stage === 'any') throw new UserError(checkTexts.badStage, { value });
  return stage;
}
