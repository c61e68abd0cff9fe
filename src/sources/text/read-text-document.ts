import { isProjectTitle } from '../../forms/vocabulary/labels';
import { recogniseGrids } from '../../forms/reader/recognise';
import { UserError } from '../../locale/user-error';
import type { Origin } from '../../domain/place';
import type { ProjectTable } from '../../domain/project-table';
import type { TargetDocument, UnplacedText } from '../../domain/target-document';
import { decodeText } from './decode-text';
import { documentTexts } from './texts';
import { textGrid } from './text-grid';

/** What a table lacks when it was cut off, in both languages; null of a whole one. */
function missingPart({ indicators, origin }: ProjectTable): { missing: string; missingEn: string } | null {
  if (!origin.cells.has('code')) return { missing: '缺少“项目编码”', missingEn: 'no 项目编码' };
  if (!origin.cells.has('budget.total')) return { missing: '缺少“预算数”', missingEn: 'no 预算数' };
  if (indicators.length === 0) return { missing: '缺少指标部分', missingEn: 'no indicators' };
  const last = indicators.length - 1;
  if (!origin.cells.has(`indicators[${last}].basis`) && origin.cells.has('indicators[0].basis')) {
    return { missing: `第 ${last + 1} 个指标不完整`, missingEn: `indicator ${last + 1} is not whole` };
  }
  return null;
}

function linesOf({ cells }: Origin): number[] {
  return [...cells.values()].map(({ line }) => line ?? 1);
}

/**
 * The title of a table at the very end, with nothing of the table after it; null when there is none. Titles further
 * up without a table are a table of contents.
 */
function titleWithoutTable({ department, projects, unplaced }: TargetDocument): UnplacedText | null {
  let lastLine = 0;
  for (const source of [...projects, ...(department ? [department] : [])]) {
    for (const line of linesOf(source.origin)) lastLine = Math.max(lastLine, line);
  }
  const last = unplaced.at(-1);
  return last && last.line > lastLine && isProjectTitle(last.text) ? last : null;
}

/**
 * Reads a text document (a published .txt of target tables) into the domain; every field remembers its line. Throws a
 * UserError for a file that is no text, holds nothing of the form, or has a table that is cut off.
 */
export function readTextDocument(bytes: Uint8Array, fileName: string): TargetDocument {
  const document = recogniseGrids([textGrid(decodeText(bytes, fileName))]);
  if (document.department === null && document.projects.length === 0) {
    throw new UserError(documentTexts.noForm, { file: fileName });
  }
  for (const project of document.projects) {
    const missing = missingPart(project);
    if (!missing) continue;
    const line = Math.min(...linesOf(project.origin));
    const title = project.name ?? project.code ?? '绩效目标表';
    throw new UserError(documentTexts.truncated, { file: fileName, line, title, ...missing });
  }
  const cutOff = titleWithoutTable(document);
  if (cutOff) {
    const missing = { missing: '只有标题，没有表格', missingEn: 'only its title is there' };
    throw new UserError(documentTexts.truncated, {
      file: fileName,
      line: cutOff.line,
      title: cutOff.text,
      ...missing,
    });
  }
  return document;
}
