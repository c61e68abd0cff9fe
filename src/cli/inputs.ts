import type { Locale, LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { isEmptyDocument } from '../domain/target-document';
import { sourceMeaning } from '../workbook/source-meaning';
import { nothingFound, readSource, type SourceFile } from '../sources/read-source';
import {
  joinSources,
  type JoinableSource,
  type JoinedSetting,
  type JoinedSources,
  type SettingName,
} from '../workbook/join-sources';
import { unknownFormNotes } from '../workbook/unknown-form-notes';
import type { SkippedFile } from '../workbook/pile/pile';
import { ENTRY_LABELS } from '../reports/settings/settings-entries';
import type { CommandInput } from './command';
import { readBytes, realPath } from './files';
import { inputTexts } from './input-texts';

/** What could be read of the files of a command line. */
export interface Inputs {
  sources: readonly JoinableSource[];
  skipped: readonly SkippedFile[];
}

/** Files that could not be used, as scripts get them: a contract. */
export function skippedJson(
  skipped: readonly SkippedFile[],
  locale: Locale,
): { file: string; reason: string }[] {
  return skipped.map(({ file, reason }) => ({ file, reason: reason.in(locale) }));
}

/** The file of that name, whole. Throws a UserError when it cannot be read. */
export function openFile(name: string): SourceFile {
  return { name, bytes: readBytes(name) };
}

/**
 * Reads one file and tells what was odd in it. Throws a UserError when it cannot be used.
 *
 * @param takesUnknown - whether a file is of use that holds nothing but tables of forms that are not known
 */
export async function readInput(
  file: SourceFile,
  { say, locale }: Pick<CommandInput, 'say' | 'locale'>,
  takesUnknown = false,
): Promise<JoinableSource> {
  const source = await readSource(file);
  const { document, entered, notes } = sourceMeaning(source);
  for (const { text, values } of unknownFormNotes(document, file.name, locale)) say(text, values);
  const isOfUse = !isEmptyDocument(document) || (takesUnknown && document.unknownTables !== undefined);
  if (!isOfUse) throw nothingFound(inputTexts.noTargets, source);
  for (const { text, values } of notes) say(text, values);
  return { file: file.name, document, entered };
}

/** The only file that a command takes. Throws a UserError for none and for several. */
export function onlyFile(files: readonly string[], command: string): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UserError(inputTexts.oneFile, { command });
  return file;
}

/**
 * Reads all files that can be used and tells of those that cannot. Throws the UserError of the first when none can,
 * and one when there are no files.
 *
 * @param accept - throws a UserError for a file that the command does not take
 * @param takesUnknown - see {@link readInput}
 */
export async function readInputs(
  { files, say, locale }: Pick<CommandInput, 'files' | 'say' | 'locale'>,
  accept: (file: SourceFile) => void = () => {},
  takesUnknown = false,
): Promise<Inputs> {
  if (files.length === 0) throw new UserError(inputTexts.noFiles);
  const sources: JoinableSource[] = [];
  const skipped: SkippedFile[] = [];
  for (const name of files) {
    try {
      const file = openFile(name);
      accept(file);
      sources.push(await readInput(file, { say, locale }, takesUnknown));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      skipped.push({ file: name, reason: error });
    }
  }
  const [first] = skipped;
  if (sources.length === 0 && first) {
    for (const { reason } of skipped.slice(1)) say(reason.text, reason.values);
    throw first.reason;
  }
  for (const { reason } of skipped) say(reason.text, reason.values);
  if (skipped.length > 0) say(inputTexts.skipped, { count: skipped.length, total: files.length });
  return { sources, skipped };
}

/** What the settings are called where people enter them. */
function settingLabel(setting: SettingName): LocalText {
  if (setting === 'rulesOff') return inputTexts.rulesOff;
  const label = ENTRY_LABELS[setting];
  return { 'zh-CN': label, 'en-US': label };
}

function tellSetting(
  { setting, kept, left }: JoinedSetting,
  { say, locale }: Pick<CommandInput, 'say' | 'locale'>,
) {
  const isChinese = locale === 'zh-CN';
  const others = left
    .map(({ file, value }) => (isChinese ? `“${file}”为${value}` : `${value} in "${file}"`))
    .join(isChinese ? '，' : ', ');
  const values = {
    setting: settingLabel(setting)[locale],
    others,
    value: kept?.value ?? '',
    file: kept?.file ?? '',
  };
  if (kept === null) say(inputTexts.settingDropped, values);
  else say(left.length > 0 ? inputTexts.settingConflict : inputTexts.settingKept, values);
}

/**
 * Joins what was read into one document, and tells what was kept and what was not. Throws a UserError when the same
 * file was named twice, or when projects stand in several of the files, unless both are to be kept.
 */
export function joinInputs(
  sources: readonly JoinableSource[],
  { say, locale, keepBoth }: Pick<CommandInput, 'say' | 'locale'> & { keepBoth: boolean },
): JoinedSources {
  const joined = joinSources(sources);
  const repeated = joined.repeated.map(({ project, files }) => {
    const names = [...new Set(files)];
    return locale === 'zh-CN'
      ? `${project}（“${names.join('”“')}”）`
      : `${project} ("${names.join('", "')}")`;
  });
  if (repeated.length > 0) {
    const values = {
      count: repeated.length,
      projects: repeated.slice(0, MOST_NAMED).join(locale === 'zh-CN' ? '、' : ', '),
    };
    if (!keepBoth) throw new UserError(inputTexts.repeated, values);
    say(inputTexts.keptBoth, values);
  }
  if (sources.length > 1) {
    for (const file of joined.departmentsLeft) say(inputTexts.furtherDepartment, { file });
    for (const setting of joined.settings) tellSetting(setting, { say, locale });
  }
  return joined;
}

/** A sentence names no more than this; the count tells how many there are. */
const MOST_NAMED = 10;

/** Throws a UserError when one file is named twice, under whatever names, unless that is meant. */
export function requireDifferentFiles(files: readonly string[], keepBoth: boolean): void {
  if (keepBoth) return;
  const names = new Map<string, string>();
  for (const file of files) {
    const path = realPath(file);
    const known = names.get(path);
    if (known !== undefined) throw new UserError(inputTexts.sameFile, { file: known, other: file });
    names.set(path, file);
  }
}
