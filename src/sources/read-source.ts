import type { TargetDocument } from '../domain/target-document';
import type { Grid } from '../grid/grid';
import type { LocalText, TextValues } from '../locale/locale';
import { UserError } from '../locale/user-error';
import { readTextDocument } from './text/read-text-document';
import { sourceTexts } from './texts';
import { isWorkbookContent } from './xlsx/check-file';
import { readWorkbook } from './xlsx/read-workbook';

/** A file as its owner named it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * What a file holds: the grids of its worksheets, or, of a text, which has nothing but tables of the forms, the
 * document that it is.
 */
export type SourceContent =
  { kind: 'workbook'; grids: readonly Grid[] } | { kind: 'text'; document: TargetDocument };

/** A file that was read. */
export interface Source {
  /** As its owner named it. */
  file: string;
  content: SourceContent;
  /** What was read in spite of something. */
  warnings: readonly { sheet: string; text: LocalText; values: TextValues }[];
}

/** A kind of file, and how one is read. */
interface SourceKind {
  kind: SourceContent['kind'];
  extensions: readonly string[];
  /** Whether the content is that of this kind, whatever the file is called; false where the content does not show it. */
  isShownBy: (bytes: Uint8Array) => boolean;
  read: (file: SourceFile) => Promise<Omit<Source, 'file'>>;
}

/** All kinds of files, each with its reader. */
const KINDS: readonly SourceKind[] = [
  {
    kind: 'workbook',
    extensions: ['.xlsx'],
    isShownBy: isWorkbookContent,
    async read({ name, bytes }) {
      const { grids, warnings } = await readWorkbook(bytes, name);
      return {
        content: { kind: 'workbook', grids: grids.map((grid) => ({ ...grid, file: name })) },
        warnings,
      };
    },
  },
  {
    kind: 'text',
    extensions: ['.txt'],
    isShownBy: () => false,
    read: async ({ name, bytes }) => ({
      content: { kind: 'text', document: readTextDocument(bytes, name) },
      warnings: [],
    }),
  },
];

/** The kind of a file: what its content shows it to be; where that shows nothing, what its name says. */
function kindOf({ name, bytes }: SourceFile): SourceKind | undefined {
  const extension = /\.[^.\\/]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return (
    KINDS.find(({ isShownBy }) => isShownBy(bytes)) ??
    KINDS.find(({ extensions }) => extensions.includes(extension))
  );
}

/** What kind a file is of; undefined of one that cannot be read. */
export function sourceKind(file: SourceFile): SourceContent['kind'] | undefined {
  return kindOf(file)?.kind;
}

/** Reads a file of any known kind. Throws a UserError for a file that cannot be used. */
export async function readSource(file: SourceFile): Promise<Source> {
  const kind = kindOf(file);
  if (!kind) throw new UserError(sourceTexts.unknownKind, { file: file.name });
  return { file: file.name, ...(await kind.read(file)) };
}
