import { UserError } from '../../locale/user-error';
import { FACT_OPTIONS, PROFILE_OPTION, type CommandInput } from '../command';
import { flatTexts } from './texts';

/** Throws a UserError for options that only mean something where findings are written. */
export function refuseFacts(options: CommandInput['options']): void {
  for (const { name } of [...Object.values(FACT_OPTIONS), PROFILE_OPTION])
    if (options[name.slice(2)] !== undefined) throw new UserError(flatTexts.onlyFlat, { option: name });
}
