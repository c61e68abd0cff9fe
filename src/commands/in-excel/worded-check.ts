import type { CellRepair } from '../../domain/cell-repair';
import { localize, type Locale } from '../../locale/locale';
import { ruleOf } from '../../rules/catalogue';
import { subjectOf, undecidedReason } from '../../rules/finding';
import { familyText } from '../../rules/labels';
import { countByUrgency, type Urgency } from '../../rules/urgency';
import { settingWanted } from '../../rules/support/unknowns';
import type { FindingRow } from '../../reports/findings/findings-sheet';
import type { Steps } from '../../steps/steps';
import type { Limits } from '../../domain/workbook-settings';
import { yearProgress, type YearProgress } from '../../domain/year-progress';
import { overviewOf, type Overview } from '../../domain/overview';
import { findingCards } from '../../workbook/finding-cards';
import { listedTables, type ListedTable } from '../../workbook/listed-tables';
import type { ColouredCheck } from './open-workbook-checker';
import { faultsOf, findingRow, type WordedFault } from './write-findings';

/** What a rule found in a cell, as the user is shown it, in his language. */
export interface ReportedFinding extends Omit<FindingRow, 'message' | 'repair'> {
  /** Tells it from the others, in the next check too. */
  id: string;
  urgency: Urgency;
  ruleId: string;
  /** What is wrong there, at least one fault. */
  faults: readonly WordedFault[];
  /** Whether a repair can be written into a cell. */
  isRepairable: boolean;
}

/** Why rules could not decide, and what would have to be entered in the settings for them to; null of anything else. */
export interface ReportedDoubt {
  reason: string;
  setting: 'year' | 'villages' | null;
}

/** What a rule says of itself. */
export interface RuleExplanation {
  id: string;
  title: string;
  family: string;
  why: string;
  source: string;
  /** The limit that it compares with, as it stands in this workbook. */
  limit: { name: keyof Limits; value: number } | null;
}

/** A check as the user is shown it, in his language. */
export interface WordedCheck {
  overview: Overview;
  /** Tables of whole departments, which are in no sum of the overview. */
  departments: number;
  /** How far the projects are in the cycle of the year. */
  progress: YearProgress;
  counts: Readonly<Record<Urgency, number>>;
  findings: readonly ReportedFinding[];
  /** The rules that found something, by title. */
  rules: readonly RuleExplanation[];
  /** The rules that are switched off in this workbook, by title. */
  rulesOff: readonly RuleExplanation[];
  /** Why rules could not decide, each reason once. */
  undecided: readonly ReportedDoubt[];
  /** The cells that all safe repairs together would change. */
  repairs: readonly CellRepair[];
  /** Protected sheets that could not be coloured. */
  notColoured: readonly string[];
  /** The sheets with goals and tables, in their order. */
  tables: readonly ListedTable[];
}

/** What rules say of themselves, by title; ids that no rule has are left out. */
function explain(ids: readonly string[], limits: Limits, locale: Locale): RuleExplanation[] {
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

/** Why rules could not decide, each reason once. */
function doubtsOf({ result }: ColouredCheck, locale: Locale): ReportedDoubt[] {
  const doubts = new Map<string, ReportedDoubt>();
  for (const doubt of result.undecided) {
    const reason = undecidedReason(doubt, locale);
    doubts.set(reason, { reason, setting: settingWanted(doubt.reason) });
  }
  return [...doubts.values()];
}

/** Puts a check into words, finding by finding. */
export function* wordedCheck(outcome: ColouredCheck, locale: Locale): Steps<WordedCheck> {
  const { document, settings, repairs, notColoured } = outcome;
  const findings: ReportedFinding[] = [];
  const cards = findingCards(outcome, 'draft');
  for (const card of cards) {
    const { message: _message, repair: _repair, ...row } = findingRow(document, card, locale);
    findings.push({
      id: card.id,
      ...row,
      urgency: card.urgency,
      ruleId: card.rule,
      faults: faultsOf(card, locale),
      isRepairable: card.findings.some(
        (finding) =>
          finding.fix !== null &&
          subjectOf(finding, document)?.origin.cells.get(finding.fix.field)?.value !== undefined,
      ),
    });
    yield;
  }
  const ruleIds = [...new Set(cards.map(({ rule }) => rule))];
  return {
    overview: overviewOf(document.projects),
    departments: document.departments.length,
    progress: yearProgress(document),
    counts: countByUrgency(cards.map(({ urgency }) => urgency)),
    findings,
    rules: explain(ruleIds, settings.limits, locale),
    rulesOff: explain([...settings.rulesOff], settings.limits, locale),
    undecided: doubtsOf(outcome, locale),
    repairs,
    notColoured,
    tables: listedTables(outcome.workbook, cards),
  };
}
