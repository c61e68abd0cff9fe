import type { TargetDocument } from '../domain/target-document';
import { readGrids } from '../forms/reader/read-grids';
import type { Grid } from '../grid/grid';
import type { LocalText, TextValues } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { finishInSlices } from '../steps/steps';
import { contentKind } from './content';
import type { SourceWarning } from './document/left-out';
import { isApart, readApart, type ApartFormat, type SourceReading, type SourceFile } from './read-apart';
import { EXTENSIONS, type SourceFormat } from './source-formats';
import { sourceTexts } from './texts';

export type { SourceFile, SourceFormat };

/**
 * What a file holds: the grids of its worksheets, or, of a document or a text, which has nothing but tables of the forms,
 * what it says.
 */
export type SourceContent =
  { kind: 'workbook'; grids: readonly Grid[] } | { kind: 'document'; document: TargetDocument };

/** A file that was read. */
export interface Source {
  /** As its owner named it. */
  file: string;
  content: SourceContent;
  /** What was read in spite of something, and what was left out. */
  warnings: readonly SourceWarning[];
}

/**
 * The UserError for a file in which nothing was found: `text` with its `{file}`, and what was left out of the file, as the
 * tables may be there.
 */
export function nothingFound(
  text: LocalText,
  { file, warnings }: Pick<Source, 'file' | 'warnings'>,
): UserError {
  const left = warnings.filter(({ sheet }) => sheet === null);
  const whole: LocalText = {
    'zh-CN': [text, ...left.map((one) => one.text)].map((one) => one['zh-CN']).join(''),
    'en-US': [text, ...left.map((one) => one.text)].map((one) => one['en-US']).join(' '),
  };
  return new UserError(whole, Object.assign({ file }, ...left.map(({ values }) => values)) as TextValues);
}

/** The readers; each is loaded when a file of its kind is read. */
const READERS: Readonly<
  Record<Exclude<SourceFormat, ApartFormat | 'text'>, (file: SourceFile) => Promise<SourceReading>>
> = {
  async xlsx({ name, bytes }) {
    const { readWorkbook } = await import('./xlsx/read-workbook');
    return { kind: 'workbook', ...(await readWorkbook(bytes, name)) };
  },
  async docx({ name, bytes }) {
    const { readDocx } = await import('./docx/read-docx');
    return { kind: 'document', ...(await readDocx(bytes, name)) };
  },
  async html({ name, bytes }) {
    const { readHtml } = await import('./html/read-html');
    return { kind: 'document', ...readHtml(bytes, name) };
  },
  async mht({ name, bytes }) {
    const { readMht } = await import('./html/read-html');
    return { kind: 'document', ...(await readMht(bytes, name)) };
  },
};

async function readText(file: SourceFile): Promise<Source> {
  const { name, bytes } = file;
  const { hasCommaColumns } = await import('./text/comma-columns');
  if (hasCommaColumns(bytes, name)) return sourceOf(file, await readApart('csv', file));
  const { readTextInSteps } = await import('./text/read-text-document');
  const document = await finishInSlices(readTextInSteps(bytes, name));
  return { file: name, content: { kind: 'document', document }, warnings: [] };
}

function isFormat(kind: string): kind is SourceFormat {
  return Object.hasOwn(READERS, kind) || isApart(kind);
}

/** What kind a file is of: as its content shows or, where that shows nothing, its name; undefined where neither does. */
export function sourceFormat({ name, bytes, format }: SourceFile): SourceFormat | undefined {
  if (format) return format;
  const shown = contentKind(bytes);
  if (shown === 'encrypted') throw new UserError(sourceTexts.encrypted, { file: name });
  if (shown !== null && isFormat(shown)) return shown;
  const extension = /\.[^.\\/]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** Documents that Word and WPS open and save in a format that is read. */
const OTHER_DOCUMENTS = /\.(?:doc|dot|wps|wpt|rtf|odt)$/i;

/** Reads a file of any known kind. Throws a UserError for a file that cannot be used. */
export async function readSource(file: SourceFile): Promise<Source> {
  const format = sourceFormat(file);
  if (format === undefined) {
    const isDocument = contentKind(file.bytes) === 'doc' || OTHER_DOCUMENTS.test(file.name);
    const text = isDocument ? sourceTexts.otherDocument : sourceTexts.unknownKind;
    throw new UserError(text, { file: file.name });
  }
  if (format === 'text') return readText(file);
  return sourceOf(file, isApart(format) ? await readApart(format, file) : await READERS[format](file));
}

function sourceOf(file: SourceFile, reading: SourceReading): Source {
  const { warnings } = reading;
  if (reading.kind === 'document')
    return { file: file.name, content: { kind: 'document', document: readGrids([reading.grid]) }, warnings };
  const grids = reading.grids.map((grid) => ({ ...grid, file: file.name }));
  return { file: file.name, content: { kind: 'workbook', grids }, warnings };
}
