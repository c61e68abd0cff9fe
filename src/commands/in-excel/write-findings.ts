import { runCommand } from '../../excel/run-command';
import { findingsReport } from '../../reports/findings';
import type { FindingRow } from '../../reports/findings/findings-sheet';
import { localize, type Locale } from '../../locale/locale';
import { ruleOf } from '../../rules/catalogue';
import {
  findingMessage,
  placeOf,
  subjectOf,
  undecidedReasons,
  valueOf,
  type Finding,
} from '../../rules/finding';
import { severityText } from '../../rules/labels';
import { silently, type OnProgress } from '../../steps/progress';
import { finishInSlices } from '../../steps/steps';
import { Checker } from '../../rules/checker';
import type { TargetDocument } from '../../domain/target-document';
import { showReport } from './report-sheet';
import { orderedFindings } from '../../workbook/ordered-findings';
import { newSession, readWorkbook } from './read-workbook';

/** A finding as the sheet lists it. */
export function findingRow(document: TargetDocument, finding: Finding, locale: Locale): FindingRow {
  const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
  const rule = ruleOf(finding.rule);
  return {
    sheet,
    cell,
    severity: severityText(finding.severity, locale),
    rule: rule ? localize(rule.title, locale) : finding.rule,
    value: valueOf(finding, document),
    message: findingMessage(finding, locale),
    repair: finding.fix === null ? '' : String(finding.fix.value),
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
    const opened = await readWorkbook(excel, session, onProgress);
    const { document, settings } = opened.workbook;
    const result = await finishInSlices(new Checker().steps(document, settings));
    const found = result.findings.map((finding) => ({
      ...findingRow(document, finding, locale),
      level: finding.severity,
    }));
    const rows = orderedFindings(found).flatMap(({ findings }) => findings);
    const undecided = undecidedReasons(result.undecided, locale);
    const { sheet } = await showReport(excel, opened, findingsReport, {
      findings: rows,
      counts: result.counts,
      undecided,
      locale,
    });
    return { sheet, findings: rows.length };
  });
}
