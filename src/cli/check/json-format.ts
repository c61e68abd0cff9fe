import type { Locale } from '../../locale/locale';
import type { CommandOutput } from '../command';
import { findingJson, undecidedJson, type CheckReport } from './report';

/** The contract with scripts: `projects` is how many tables were checked. */
export function asJson({ parts, projects, counts }: CheckReport, locale: Locale): CommandOutput {
  return {
    json: {
      projects,
      findings: parts.flatMap((part) => part.findings.map((finding) => findingJson(finding, part, locale))),
      undecided: parts.flatMap((part) => part.undecided.map((doubt) => undecidedJson(doubt, part, locale))),
      counts,
    },
  };
}
