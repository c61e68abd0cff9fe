import { localize, type Locale } from '../../locale/locale';
import { ruleOf } from '../../rules/catalogue';
import { subjectOf, undecidedReasons } from '../../rules/finding';
import { familyText } from '../../rules/labels';
import type { Severity } from '../../rules/rule';
import type { FindingRow } from '../../reports/findings/findings-sheet';
import type { Steps } from '../../steps/steps';
import type { CheckLimits } from '../../domain/workbook-settings';
import { overviewOf, type Overview } from '../../domain/overview';
import { findingIds } from '../../workbook/finding-ids';
import type { ColouredCheck } from './open-workbook-checker';
import { findingRow } from './write-findings';

/** A finding as the user is shown it, in his language. */
export interface ReportedFinding extends FindingRow {
  /** Tells it from the others, in the next check too. */
  id: string;
  level: Severity;
  ruleId: string;
  /** Whether its repair can be written into a cell. */
  isRepairable: boolean;
}

/** What a rule says of itself. */
export interface RuleExplanation {
  id: string;
  title: string;
  family: string;
  why: string;
  source: string;
  /** The limit that it compares with, as it stands in this workbook. */
  limit: { name: keyof CheckLimits; value: number } | null;
}

/** A check as the user is shown it, in his language. */
export interface WordedCheck {
  overview: Overview;
  counts: Readonly<Record<Severity, number>>;
  findings: readonly ReportedFinding[];
  /** The rules that found something, by title. */
  rules: readonly RuleExplanation[];
  /** The rules that are switched off in this workbook, by title. */
  rulesOff: readonly RuleExplanation[];
  /** Why rules could not decide, each reason once. */
  undecided: readonly string[];
  /** Cells that all safe repairs together would change. */
  repairable: number;
  /** Protected sheets that could not be coloured. */
  notColoured: readonly string[];
}

/** What rules say of themselves, by title; ids that no rule has are left out. */
function explain(ids: readonly string[], limits: CheckLimits, locale: Locale): RuleExplanation[] {
  return ids
    .flatMap((id) => {
      const rule = ruleOf(id);
      if (!rule) return [];
      const { title, family, why, source, limit } = rule;
      return {
        id,
        title: localize(title, locale),
        family: familyText(family, locale),
        why: localize(why, locale),
        source: localize(source, locale),
        limit: limit === undefined ? null : { name: limit, value: limits[limit] },
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** Puts a check into words, finding by finding. */
export function* wordedCheck(outcome: ColouredCheck, locale: Locale): Steps<WordedCheck> {
  const { document, settings, result, repairs, notColoured } = outcome;
  const findings: ReportedFinding[] = [];
  const ids = findingIds(outcome);
  for (const [index, finding] of result.findings.entries()) {
    findings.push({
      id: ids[index]!,
      ...findingRow(document, finding, locale),
      level: finding.severity,
      ruleId: finding.rule,
      isRepairable:
        finding.fix !== null &&
        subjectOf(finding, document)?.origin.cells.get(finding.fix.field)?.value !== undefined,
    });
    yield;
  }
  const ruleIds = [...new Set(result.findings.map(({ rule }) => rule))];
  return {
    overview: overviewOf(document.projects),
    counts: result.counts,
    findings,
    rules: explain(ruleIds, settings.limits, locale),
    rulesOff: explain([...settings.rulesOff], settings.limits, locale),
    undecided: undecidedReasons(result.undecided, locale),
    repairable: repairs.length,
    notColoured,
  };
}
