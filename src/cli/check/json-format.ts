import type { Locale } from '../../locale/locale';
import type { CommandOutput } from '../command';
import { findingJson, undecidedJson, type PrintedCheck } from './printed-check';

/** The contract with scripts: `projects` is how many tables of projects were checked, `departments` of whole departments. */
export function asJson(report: PrintedCheck, locale: Locale): CommandOutput {
  const { parts, projects, departments, counts } = report;
  return {
    json: {
      projects,
      departments,
      findings: parts.flatMap((part) =>
        part.findings.map((finding) => findingJson(finding, part, report, locale)),
      ),
      undecided: parts.flatMap((part) => part.undecided.map((doubt) => undecidedJson(doubt, part, locale))),
      counts,
    },
  };
}
