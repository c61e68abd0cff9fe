import { readProfile } from '../../rules/standards/read-profile';
import type { SourceFile } from '../../sources/read-source';
import { newSession } from './read-workbook';
import { writeSettings } from './write-settings';

/** What the settings of a workbook took over. */
export interface ImportedStandards {
  sheet: string;
  name: string;
}

/**
 * Takes the standards of an office into the settings of the workbook, where every colleague has them: limits and rules as
 * if they had been entered there, the rest as one line. At most three batches of reading and one of writing. Throws a
 * UserError, with nothing written, for a file that holds no valid standards, and when anything fails.
 */
export async function importStandards(file: SourceFile, session = newSession()): Promise<ImportedStandards> {
  const { limits, rulesOff, standards } = readProfile(new TextDecoder().decode(file.bytes), file.name);
  const isOn = new Set(standards?.rulesOn);
  const { sheet } = await writeSettings(
    (entered) => ({
      ...entered,
      limits: { ...entered.limits, ...limits },
      rulesOff: [...new Set([...entered.rulesOff.filter((id) => !isOn.has(id)), ...rulesOff])],
      standards,
    }),
    { isShown: false, session },
  );
  return { sheet, name: standards?.name ?? '' };
}
