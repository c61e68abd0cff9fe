import { COMMANDS } from '../../commands/registry';
import type { ActionTools } from './action-tools';

/** What the user can do with the phases of a year after the targets. */
export interface YearActions {
  /** Makes or refreshes the monitoring sheets up to the end of a month (`1` to `12`); empty leaves it as it is. */
  makeMonitoring(month: string): Promise<boolean>;
  makeEvaluation(): Promise<boolean>;
}

export function yearActions({ perform }: ActionTools): YearActions {
  return {
    makeMonitoring: (month) =>
      perform(COMMANDS.makeMonitoring, { month: month === '' ? null : Number(month) }),
    makeEvaluation: () => perform(COMMANDS.makeEvaluation, undefined),
  };
}
