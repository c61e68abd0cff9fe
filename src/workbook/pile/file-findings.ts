import { NOTHING, SEVERAL_PROJECTS } from '../../rules/catalogue/form/table-form-unknown';
import type { FileDigest, FindingDigest } from './file-digest';
import type { Pile } from './pile';
import { READING_NOTE, UNKNOWN_TABLE } from './pile-rules';
import type { PileFile } from './pile-source';

const ofFile = { project: null, field: 'name', fix: null } as const;

const unknownTables = ({ unknownTables: tables }: FileDigest): FindingDigest[] =>
  tables.map(({ title, sheet, line, within, isOfSeveral }) => ({
    ...ofFile,
    rule: UNKNOWN_TABLE.id,
    severity: UNKNOWN_TABLE.severity,
    place:
      sheet === null
        ? { sheet, cell: null, line, ...(within !== undefined && { within }) }
        : { sheet, cell: { row: line - 1, column: 0 } },
    value: title,
    values: { title: title ?? '', several: isOfSeveral ? SEVERAL_PROJECTS : NOTHING },
  }));

/** What was odd in a file, or left out of it; it may have another name than when it was read. */
const notes = (file: string, digest: FileDigest): FindingDigest[] =>
  digest.notes.map(({ sheet, text, values }) => ({
    ...ofFile,
    rule: READING_NOTE.id,
    severity: READING_NOTE.severity,
    place: { sheet, cell: null },
    value: null,
    values: { ...values, file },
    message: text,
  }));

/**
 * What was found in one file: its tables of unknown forms, what was odd in it, what is wrong with its targets, and what
 * only shows among all files.
 */
export function findingsOfFile(pile: Pile, { file, digest }: PileFile): FindingDigest[] {
  return [
    ...unknownTables(digest),
    ...notes(file, digest),
    ...digest.findings,
    ...pile.findingsOf(file, digest),
  ];
}
