import { runCommand } from '../excel/run-command';
import { FINDINGS_SHEET_NAME, planFindingsSheet, type FindingRow } from '../reports/findings/findings-sheet';
import type { Grid } from '../grid/grid';
import { localize, type Locale } from '../locale/locale';
import { ruleOf } from '../rules/catalogue';
import { checkDocument } from '../rules/checker';
import {
  findingMessage,
  placeOf,
  subjectOf,
  undecidedReasons,
  valueOf,
  type Finding,
} from '../rules/finding';
import { severityText } from '../rules/labels';
import { UNTOLD, type OnProgress } from '../steps/progress';
import { resolveSettings } from '../domain/workbook-settings';
import type { TargetDocument } from '../domain/target-document';
import { showReport } from './report-sheet';
import { orderedFindings } from '../workbook/ordered-findings';
import { enteredSettings, readWorkbookState } from './workbook-state';

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

/** What a findings sheet says that rules could not decide. */
function undecidedOnSheet({ rows }: Grid): string[] {
  const head = rows.flat().find(({ row, value }) => row === 1 && value !== null)?.value;
  const line = String(head ?? '').split('\n')[1];
  return line === undefined ? [] : [line.replace(/^[^：:]*[：:]\s*/, '')];
}

/** The rows of a findings sheet as they stand there, so that its layout can be told from them. */
function rowsOnSheet({ rows }: Grid): FindingRow[] {
  const filled = rows.filter((row) => row.some(({ value }) => value !== null));
  // Title, counts and header come first.
  return filled.slice(3).map((row): FindingRow => {
    const text = (column: number) => {
      const value = row.find((cell) => cell.column === column)?.value ?? null;
      return value === null ? null : String(value);
    };
    return {
      sheet: text(0),
      cell: null,
      severity: text(2) ?? '',
      rule: text(3) ?? '',
      value: text(4),
      message: text(5) ?? '',
      repair: text(6) ?? '',
    };
  });
}

/**
 * Checks the workbook and lists what is wrong on a sheet of its own, with links and filters; a findings sheet that is
 * there is refreshed in place. At most three batches of reading and one of writing, with calls that Excel can undo.
 * Throws a UserError and leaves the workbook as it was when anything fails.
 */
export async function writeFindings(
  locale: Locale,
  onProgress: OnProgress = UNTOLD,
): Promise<{ sheet: string; findings: number }> {
  return runCommand(async (context) => {
    const state = await readWorkbookState(context, onProgress);
    const settings = resolveSettings(enteredSettings(state), state.document);
    const result = checkDocument(state.document, settings);
    const found = result.findings.map((finding) => ({
      ...findingRow(state.document, finding, locale),
      level: finding.severity,
    }));
    const rows = orderedFindings(found).flatMap(({ findings }) => findings);
    const undecided = undecidedReasons(result.undecided, locale);
    const { sheet } = await showReport(
      context,
      state,
      'findings',
      FINDINGS_SHEET_NAME,
      (name) => planFindingsSheet(rows, result.counts, locale, name, undecided),
      ({ grid, name }) =>
        planFindingsSheet(rowsOnSheet(grid), result.counts, locale, name, undecidedOnSheet(grid)),
    );
    return { sheet, findings: rows.length };
  });
}
