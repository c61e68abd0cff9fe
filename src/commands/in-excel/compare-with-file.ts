import { isEmptyDocument } from '../../domain/target-document';
import { runCommand } from '../../excel/run-command';
import type { Locale } from '../../locale/locale';
import type { Message } from '../../locale/message';
import { UserError } from '../../locale/user-error';
import { comparisonReport } from '../../reports/comparison';
import { nothingFound, readSource, type SourceFile } from '../../sources/read-source';
import { silently, type OnProgress } from '../../steps/progress';
import { compareDocuments } from '../../workbook/compare/compare-documents';
import { comparisonInput } from '../../workbook/compare/comparison-report';
import { sourceMeaning } from '../../workbook/source-meaning';
import { unknownFormNotes } from '../../workbook/unknown-form-notes';
import { commandTexts } from '../texts';
import { newSession, readOpenWorkbook } from './read-workbook';
import { showReport } from './report-sheet';

/** What a comparison of the open workbook with a file found. */
export interface ComparedWithFile {
  file: string;
  /** The sheet that lists the differences; null where there are none, and none was made. */
  sheet: string | null;
  /** Lines of that sheet. */
  rows: number;
  counts: { added: number; removed: number; changed: number };
  /** What the sums lack, in sentences of the user's language. */
  lacking: readonly string[];
  /** What of the file was not read, or read in spite of something. */
  notes: readonly Message[];
}

/** What the open workbook is called in a comparison. */
const OPEN_WORKBOOK = { 'zh-CN': '当前工作簿', 'en-US': 'this workbook' };

/** The first sentences of a comparison tell what was compared and what it comes to; what sums lack follows. */
const TOLD_ALWAYS = 2;

/**
 * Compares the open workbook with a file, which is taken for the earlier one, and lists what differs on a sheet of its
 * own; one that is there is refreshed in place. At most three batches of reading and one of writing, with calls that
 * Excel can undo. Throws a UserError and leaves the workbook as it was when the file cannot be used or anything fails.
 */
export async function compareWithFile(
  file: SourceFile,
  {
    locale,
    onProgress = silently,
    session = newSession(),
  }: { locale: Locale; onProgress?: OnProgress; session?: ReturnType<typeof newSession> },
): Promise<ComparedWithFile> {
  const source = await readSource(file);
  const { document: before, notes } = sourceMeaning(source);
  if (isEmptyDocument(before)) throw nothingFound(commandTexts.noTargetsInFile, source);
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session, onProgress);
    const { document } = opened.workbook;
    if (isEmptyDocument(document)) throw new UserError(commandTexts.noTargetsHere);
    const comparison = compareDocuments(before, document);
    const sides = { before: file.name, after: OPEN_WORKBOOK[locale] };
    const input = comparisonInput(comparison, sides, document.department, locale);
    const count = (kind: 'added' | 'removed' | 'changed') =>
      comparison.projects.filter((project) => project.kind === kind).length;
    const told = {
      file: file.name,
      rows: input.rows.length,
      counts: { added: count('added'), removed: count('removed'), changed: count('changed') },
      lacking: input.head.slice(TOLD_ALWAYS),
      notes: [...unknownFormNotes(before, file.name, locale), ...notes],
    };
    const isListed = opened.workbook.ownSheets(comparisonReport.id).length > 0;
    // A list of an earlier comparison would tell what is no longer so.
    if (!comparison.isDifferent && !isListed) return { ...told, sheet: null };
    const { sheet } = await showReport(excel, opened, comparisonReport, input);
    return { ...told, sheet: comparison.isDifferent ? sheet : null };
  });
}
