import { skippedJson } from '../inputs';
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { memo } from '../../domain/memo';
import type { EnteredSettings } from '../../domain/workbook-settings';
import { UserError } from '../../locale/user-error';
import { writeLongWorkbook } from '../../outputs/xlsx/write-long-workbook';
import { pileFindingsReport, pileSummaryReport } from '../../reports/pile';
import { pileFindingsSheet } from '../../reports/pile/pile-findings-sheet';
import { pileSummarySheet } from '../../reports/pile/pile-summary-sheet';
import { Pile } from '../../workbook/pile/pile';
import { pileFindingsInput } from '../../workbook/pile/pile-findings-input';
import type { ProjectShelf } from '../../workbook/pile/pile-project';
import type { PileFile, PileSource } from '../../workbook/pile/pile-source';
import { pileSummaryInput } from '../../workbook/pile/pile-summary-input';
import { enteredOptions } from '../check/options';
import { EXIT, optionText, type CommandInput, type CommandOutput } from '../command';
import { realPath, requireOutput, writeOutputInPieces } from '../files';
import { DigestStore, makeCache, removeIfEmpty } from './digest-store';
import { listFiles } from './list-files';
import { findingsJson, missingJson } from './pile-json';
import { progressLines } from './progress-lines';
import { ProjectFile } from './project-file';
import { ShownNames } from './shown-names';
import { readPile, type Interruption } from './read-pile';
import type { ReadTask } from './read-file';
import { pileCommandTexts } from './texts';

/** What was read of the files of a command line. */
interface ReadFiles {
  pile: Pile;
  /** The keys of the files that were used, in order. */
  kept: readonly { file: string; key: string }[];
  reused: number;
  departments: number;
  undecided: number;
  hasUnknownTables: boolean;
}

/** Thrown when the user has had enough. */
class Interrupted extends Error {}

async function readFiles(
  tasks: readonly ReadTask[],
  names: ShownNames,
  shelf: ProjectShelf,
  input: CommandInput,
  interruption: Interruption,
): Promise<ReadFiles> {
  const pile = new Pile(shelf);
  const kept: { file: string; key: string }[] = [];
  const counts = { reused: 0, departments: 0, undecided: 0, unknown: 0 };
  const tell = progressLines(tasks.length, input);
  let done = 0;
  for await (const reading of readPile(tasks, input.program, interruption)) {
    const { file } = tasks[done] as ReadTask;
    const name = names.nameOf(file);
    if ('cacheFault' in reading) {
      const { text, values } = reading.cacheFault;
      throw new UserError(text, values);
    }
    if ('reason' in reading) {
      const { text, values } = reading.reason;
      pile.skip(name, new UserError(text, { ...values, file: name }));
    } else {
      const { key, isReused, digest } = reading;
      pile.add(name, digest);
      kept.push({ file, key });
      if (isReused) counts.reused += 1;
      counts.departments += digest.departments;
      counts.undecided += digest.undecided;
      counts.unknown += digest.unknownTables.length;
    }
    done += 1;
    tell(done);
  }
  if (interruption.isAsked) throw new Interrupted();
  const { unknown, ...others } = counts;
  return { pile, kept, ...others, hasUnknownTables: unknown > 0 };
}

/** Writes the workbook of a pile; ends, with nothing written, on an interruption. */
async function writePile(source: PileSource, output: string, interruption: Interruption): Promise<void> {
  const sheets = [
    pileSummarySheet(pileSummaryInput(source), pileSummaryReport.sheetName),
    pileFindingsSheet(pileFindingsInput(source), pileFindingsReport.sheetName),
  ];
  await writeOutputInPieces(output, (write) =>
    writeLongWorkbook(sheets, write, async () => {
      await pause();
      if (interruption.isAsked) throw new Interrupted();
    }),
  );
}

/** What is asked of a pile, and where what was read of it is kept. */
interface PileTask {
  asked: EnteredSettings;
  output: string;
  folder: string;
}

async function consolidate(
  input: CommandInput,
  { asked, output, folder }: PileTask,
  files: readonly string[],
  shelf: ProjectFile,
  interruption: Interruption,
): Promise<CommandOutput> {
  const { say, locale } = input;
  const { approvedTotal: approved } = asked;
  // What was approved for all of them is not what each has.
  const askedOfEach = { ...asked, approvedTotal: null };
  const store = { folder, reading: JSON.stringify([input.program?.version ?? null, askedOfEach]) };
  const tasks = files.map((file): ReadTask => ({ file, asked: askedOfEach, store }));
  const names = new ShownNames(files);
  const { pile, kept, reused, departments, undecided, hasUnknownTables } = await readFiles(
    tasks,
    names,
    shelf,
    input,
    interruption,
  );
  const [first] = pile.skipped;
  if (kept.length === 0 && first)
    throw new UserError(pileCommandTexts.allSkipped, {
      count: pile.skipped.length,
      reason: first.reason.in(locale),
    });

  say(pileCommandTexts.writing, { total: files.length, reused, file: output });
  const known = new DigestStore(store.folder, store.reading);
  const base = dirname(realPath(output));
  const source: PileSource = {
    pile,
    *files(): Generator<PileFile> {
      for (const { file, key } of kept) {
        const digest = known.find(key);
        if (digest === null) throw new UserError(pileCommandTexts.cacheGone, { folder, file });
        yield { file: names.nameOf(file), digest };
      }
    },
    counts: { files: kept.length, departments, undecided },
    approved,
    // Every finding links to its file, and asking the disk where that is takes longer than writing the row.
    hrefOf: memo((name: string) =>
      relative(base, realPath(names.fileOf(name)))
        .split(sep)
        .join('/'),
    ),
    locale,
  };
  await writePile(source, output, interruption);
  if (existsSync(folder)) known.forgetOthers(new Set(kept.map(({ key }) => key)));

  const { projects, missing, counts, amounts } = pile.sums;
  const { total } = amounts;
  say(pileCommandTexts.done, { projects, total: total.toFixed(), file: output });
  if (pile.skipped.length > 0)
    say(pileCommandTexts.skipped, { count: pile.skipped.length, total: files.length });
  if (missing > 0) say(pileCommandTexts.lacking, { count: missing });
  const difference = approved && total.minus(approved);
  if (approved && difference && !difference.eq(0))
    say(pileCommandTexts.approved, { approved: approved.toFixed(), difference: difference.toFixed() });
  const hasErrors = counts.error > 0 || pile.hasRepeatedProjects || (difference !== null && difference.gt(0));
  const isWhole = pile.skipped.length + missing === 0 && !hasUnknownTables;
  return {
    json: {
      projects,
      total: total.toNumber(),
      ...(approved && difference && { approved: approved.toNumber(), difference: difference.toNumber() }),
      skipped: skippedJson(
        pile.skipped.map(({ file, reason }) => ({ file: names.fileOf(file), reason })),
        locale,
      ),
      missing: missingJson(pile, names),
      files: files.length,
      reused,
      findings: findingsJson(source, names, () => shelf.close()),
    },
    exitCode: hasErrors || !isWhole ? EXIT.findings : EXIT.done,
  };
}

/**
 * What `consolidate` does: one workbook with the projects of all files by agency and with all that was found. Ctrl+C ends
 * it with nothing written.
 */
export async function runConsolidate(input: CommandInput): Promise<CommandOutput> {
  const asked = enteredOptions(input.options);
  const output = requireOutput(optionText(input.options, 'output'), input.files);
  const folder = `${output}.cache`;
  const left = new Set([realPath(output), realPath(folder)]);
  const files = listFiles(input.files, (path) => left.has(path));
  if (files.length === 0)
    throw new UserError(
      input.files.length === 0 ? pileCommandTexts.noFiles : pileCommandTexts.nothingInFolders,
    );
  makeCache(folder, output);
  const shelf = new ProjectFile(folder);
  const interruption: Interruption = { isAsked: false };
  const interrupt = () => (interruption.isAsked = true);
  process.once('SIGINT', interrupt);
  try {
    return await consolidate(input, { asked, output, folder }, files, shelf, interruption);
  } catch (error) {
    shelf.close();
    removeIfEmpty(folder);
    if (!(error instanceof Interrupted)) throw error;
    input.say(pileCommandTexts.interrupted);
    return { text: '', exitCode: EXIT.interrupted };
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
