import { readParts, type GridParts } from '../../forms/reader/grid-parts';
import { joinParts } from '../../forms/reader/read-grids';
import { formById } from '../../forms/registry';
import { isFormTitle } from '../../forms/vocabulary/titles';
import type { Grid } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import { finish, type Steps } from '../../steps/steps';
import type { Origin } from '../../domain/place';
import { DEFAULT_FORM, type ProjectTable } from '../../domain/project-table';
import {
  allTables,
  isEmptyDocument,
  type TargetDocument,
  type UnplacedText,
} from '../../domain/target-document';
import { decodeText } from './decode-text';
import { requireFewCells } from '../document/cell-counter';
import { countCells } from './count-cells';
import { LIMITS } from '../package/limits';
import { textPieces, type TextPiece } from './lines';
import { LostTable } from './lost-head';
import { documentTexts } from './texts';
import { textGrid } from './text-grid';

/** What a table lacks when it was cut off, in both languages; null of a whole one. */
function missingPart({
  form,
  indicators,
  origin,
}: ProjectTable): { missing: string; missingEn: string } | null {
  for (const { field, label } of formById(form)?.demands ?? []) {
    // A table that names its project or its agency nowhere is one to be filled in, not one that was cut off.
    if (field !== 'code' && field !== 'budget.total') continue;
    if (!origin.cells.has(field)) return { missing: `缺少“${label}”`, missingEn: `no ${label}` };
  }
  if (indicators.length === 0) return { missing: '缺少指标部分', missingEn: 'no indicators' };
  const last = indicators.length - 1;
  // Every cell of a row of this form is printed, also an empty one.
  const hasBasis = (index: number) => origin.cells.has(`indicators[${index}].basis`);
  if (form === DEFAULT_FORM && hasBasis(0) && !hasBasis(last)) {
    return { missing: `第 ${last + 1} 个指标不完整`, missingEn: `indicator ${last + 1} is not whole` };
  }
  return null;
}

function placedLines({ cells }: Origin): number[] {
  return [...cells.values()].map(({ line }) => line ?? 1);
}

/**
 * The title of a table at the very end, with nothing of the table after it; null when there is none. Titles further
 * up without a table are a table of contents.
 */
function titleWithoutTable(document: TargetDocument): UnplacedText | null {
  const { department, unplaced } = document;
  let lastLine = 0;
  for (const source of [...allTables(document), ...(department ? [department] : [])]) {
    for (const line of placedLines(source.origin)) lastLine = Math.max(lastLine, line);
  }
  const last = unplaced.at(-1);
  return last && last.line > lastLine && isFormTitle(last.text) ? last : null;
}

/** The document of a text that is whole. Throws a UserError where there is nothing of the form, or a table is cut off. */
function requireWhole(document: TargetDocument, text: string, file: string): TargetDocument {
  // A table of a form that is not known is told as such, as long as it is one: lines without any tab are what is left of it.
  const isTold = document.unknownTables !== undefined && text.includes('\t');
  if (isEmptyDocument(document) && !isTold) throw new UserError(documentTexts.noForm, { file });
  for (const table of allTables(document)) {
    const missing = missingPart(table);
    if (!missing) continue;
    const line = placedLines(table.origin).reduce((first, one) => Math.min(first, one), Infinity);
    const title = table.name ?? table.code ?? '绩效目标表';
    throw new UserError(documentTexts.truncated, { file, line, title, ...missing });
  }
  const cutOff = titleWithoutTable(document);
  if (cutOff) {
    const missing = { missing: '只有标题，没有表格', missingEn: 'only its title is there' };
    throw new UserError(documentTexts.truncated, { file, line: cutOff.line, title: cutOff.text, ...missing });
  }
  return document;
}

/** A piece of a text as a grid; a table whose columns are lost is told with its line. */
function gridOf(piece: TextPiece, file: string): Grid {
  try {
    return { ...textGrid(piece), file };
  } catch (error) {
    if (error instanceof LostTable) throw new UserError(documentTexts.lostTable, { file, line: error.line });
    throw error;
  }
}

/**
 * Reads a text document (a published .txt of target tables) into the domain, a few tables at a time; every field remembers
 * its line. Throws a UserError for a file that is no text, holds nothing of the form, or has a table that is cut off.
 *
 * @param piece - characters that are read at a time, at least
 */
export function* readTextInSteps(bytes: Uint8Array, fileName: string, piece?: number): Steps<TargetDocument> {
  const text = decodeText(bytes, fileName);
  if (text.length > LIMITS.textCells) requireFewCells(countCells(text), fileName, LIMITS.textCells);
  const parts: GridParts[] = [];
  for (const one of textPieces(text, piece)) {
    parts.push(readParts(gridOf(one, fileName)));
    yield;
  }
  return requireWhole(joinParts(parts), text, fileName);
}

/** {@link readTextInSteps}, where nobody waits. */
export function readTextDocument(bytes: Uint8Array, fileName: string, piece?: number): TargetDocument {
  return finish(readTextInSteps(bytes, fileName, piece));
}
