import { runCommand } from '../../excel/run-command';
import { findingsReport } from '../../reports/findings';
import type { FindingRow } from '../../reports/findings/findings-sheet';
import { localize, type Locale } from '../../locale/locale';
import { ruleOf } from '../../rules/catalogue';
import { findingMessage, undecidedReasons, foundValue } from '../../rules/finding';
import { urgencyText } from '../../rules/labels';
import { countByUrgency } from '../../rules/urgency';
import { silently, type OnProgress } from '../../steps/progress';
import { finishInSlices } from '../../steps/steps';
import { Checker } from '../../rules/checker';
import type { TargetDocument } from '../../domain/target-document';
import { showReport } from './report-sheet';
import { findingCards, type FindingCard } from '../../workbook/finding-cards';
import { orderedFindings } from '../../workbook/ordered-findings';
import { newSession, readOpenWorkbook } from './read-workbook';

/** What is wrong at a place, and what a repair would put there; a fault that is told more than once is counted. */
export interface WordedFault {
  message: string;
  repair: string;
}

/** The faults of a card, those that say the same together. */
export function faultsOf({ findings }: FindingCard, locale: Locale): WordedFault[] {
  const counts = new Map<string, { fault: WordedFault; count: number }>();
  for (const finding of findings) {
    const message = findingMessage(finding, locale);
    const repair = finding.fix === null ? '' : String(finding.fix.value);
    const key = JSON.stringify([message, repair]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { fault: { message, repair }, count: 1 });
  }
  return [...counts.values()].map(({ fault, count }) =>
    count === 1 ? fault : { ...fault, message: `${fault.message} ×${count}` },
  );
}

/** A card as the sheet lists it. */
export function findingRow(document: TargetDocument, card: FindingCard, locale: Locale): FindingRow {
  const { sheet, cell, urgency, findings } = card;
  const rule = ruleOf(card.rule);
  const faults = faultsOf(card, locale);
  return {
    sheet,
    cell,
    severity: urgencyText(urgency, locale),
    rule: rule ? localize(rule.title, locale) : card.rule,
    value: foundValue(findings[0], document),
    message: faults.map(({ message }) => message).join('\n'),
    repair: faults.flatMap(({ repair }) => repair || []).join('\n'),
  };
}

/**
 * Checks the workbook and lists what is wrong on a sheet of its own, with links and filters; a findings sheet that is
 * there is refreshed in place. At most three batches of reading and one of writing, with calls that Excel can undo.
 * Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function writeFindings(
  locale: Locale,
  onProgress: OnProgress = silently,
  session = newSession(),
): Promise<{ sheet: string; findings: number }> {
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session, onProgress);
    const { document, settings } = opened.workbook;
    const result = await finishInSlices(new Checker().steps(document, settings));
    const cards = findingCards({ workbook: opened.workbook, document, result }, 'draft');
    const found = cards.map((card) => ({ ...findingRow(document, card, locale), urgency: card.urgency }));
    const rows = orderedFindings(found).flatMap(({ findings }) => findings);
    const undecided = undecidedReasons(result.undecided, locale);
    const { sheet } = await showReport(excel, opened, findingsReport, {
      findings: rows,
      counts: countByUrgency(cards.map(({ urgency }) => urgency)),
      undecided,
      locale,
    });
    return { sheet, findings: rows.length };
  });
}
