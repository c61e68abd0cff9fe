import { isEmptyDocument } from '../../domain/target-document';
import { NOTHING_ENTERED } from '../../domain/workbook-settings';
import { runCommand } from '../../excel/run-command';
import type { Locale } from '../../locale/locale';
import { UserError } from '../../locale/user-error';
import { pileFindingsReport, pileSummaryReport } from '../../reports/pile';
import { nothingFound, readSource, type SourceFile } from '../../sources/read-source';
import { silently, type OnProgress } from '../../steps/progress';
import { pause } from '../../steps/steps';
import { checkSources, type SourceCheck } from '../../workbook/check-sources';
import { digestOf, type FileDigest } from '../../workbook/pile/file-digest';
import { Pile } from '../../workbook/pile/pile';
import { pileFindingsInput } from '../../workbook/pile/pile-findings-input';
import type { PileFile } from '../../workbook/pile/pile-source';
import { pileSummaryInput } from '../../workbook/pile/pile-summary-input';
import { sourceMeaning } from '../../workbook/source-meaning';
import { commandTexts } from '../texts';
import { changeWorkbook } from './change-workbook';
import { newSession, readOpenWorkbook } from './read-workbook';
import { reportChange } from './report-sheet';

/** What became of the files of many offices; `total` is in 万元, in plain digits. */
export interface Consolidated {
  summary: string;
  findings: string;
  projects: number;
  total: string;
  /** How many amounts the total lacks. */
  lacking: number;
  /** Files that could not be used. */
  skipped: readonly string[];
}

/** A file of the user's disk, read when its turn comes: all of them would not fit into memory. */
export interface ChosenFile {
  name: string;
  read(): Promise<SourceFile>;
}

async function digestFile(file: SourceFile): Promise<FileDigest> {
  const source = await readSource(file);
  const { document, entered, notes } = sourceMeaning(source);
  if (isEmptyDocument(document) && (document.unknownTables ?? []).length === 0)
    throw nothingFound(commandTexts.noTargetsInFile, source);
  const { sources } = checkSources([{ file: file.name, document, entered }], NOTHING_ENTERED);
  return digestOf(sources[0] as SourceCheck, notes);
}

/** Reads the files one after the other, with pauses; may be ended between two of them. */
async function readFiles(
  files: readonly ChosenFile[],
  onProgress: OnProgress,
): Promise<{ pile: Pile; used: PileFile[] }> {
  const pile = new Pile();
  const used: PileFile[] = [];
  const named = new Map<string, number>();
  for (const [done, file] of files.entries()) {
    // Files of several folders may be called alike; they are told from each other.
    const number = (named.get(file.name) ?? 0) + 1;
    named.set(file.name, number);
    const name = number === 1 ? file.name : `${file.name} (${number})`;
    onProgress({ stage: 'reading', done, total: files.length });
    await pause();
    try {
      const digest = await digestFile(await file.read());
      pile.add(name, digest);
      used.push({ file: name, digest });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      pile.skip(name, error);
    }
  }
  return { pile, used };
}

/**
 * Sums up the files of many offices on a sheet and lists what was found in them on another. Both are added to the open
 * workbook, or take the place of those of an earlier time, and nothing else changes: at most three batches of reading and
 * one of writing. Throws a UserError and leaves the
 * workbook as it was when no file can be used or anything fails.
 */
export async function consolidateFiles(
  files: readonly ChosenFile[],
  {
    locale,
    onProgress = silently,
    session = newSession(),
  }: { locale: Locale; onProgress?: OnProgress; session?: ReturnType<typeof newSession> },
): Promise<Consolidated> {
  const { pile, used } = await readFiles(files, onProgress);
  const [first] = pile.skipped;
  if (used.length === 0 && first) throw first.reason;
  const sum = (of: (file: PileFile) => number) => used.reduce((all, file) => all + of(file), 0);
  const source = {
    pile,
    files: () => used,
    counts: {
      files: used.length,
      departments: sum(({ digest }) => digest.departments),
      undecided: sum(({ digest }) => digest.undecided),
    },
    approved: null,
    // A pane is told the names of chosen files and not where they are.
    hrefOf: () => null,
    locale,
  };
  return runCommand(async (excel) => {
    const opened = await readOpenWorkbook(excel, session);
    const summary = reportChange(opened, pileSummaryReport, pileSummaryInput(source));
    const findings = reportChange(opened, pileFindingsReport, pileFindingsInput(source));
    const changes = {
      add: [...summary.add, ...findings.add],
      rewrite: [...summary.rewrite, ...findings.rewrite],
      activate: summary.sheet,
    };
    await changeWorkbook(excel, opened, changes, onProgress);
    return {
      summary: summary.sheet,
      findings: findings.sheet,
      projects: pile.sums.projects,
      total: pile.sums.amounts.total.toFixed(),
      lacking: pile.sums.missing,
      skipped: pile.skipped.map(({ file }) => file),
    };
  });
}
