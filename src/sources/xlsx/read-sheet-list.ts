import type { SheetVisibility } from '../../grid/grid';
import { UserError } from '../../locale/user-error';
import type { Relationship, OfficePackage } from '../package/package';
import { workbookTexts } from './texts';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  visibility: SheetVisibility;
  /** The part that holds its cells. */
  part: string;
}

/** What a workbook says of its parts. */
export interface WorkbookContents {
  /** Worksheets in the order of their tabs; charts and dialogs with a tab of their own hold no cells. */
  sheets: ListedSheet[];
  /** Whether days are counted from 1904, as old Excel for Mac did. */
  from1904: boolean;
  /** Whether Excel calculates all formulas when it opens the file. */
  isCalculatedOnOpening: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

/** Kinds of sheets that hold no table: charts, dialogs, and macros of old, which are code. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/**
 * What the workbook of the package holds. Throws a UserError for a package without one (another document, or a binary
 * workbook), and for a worksheet that has no part.
 */
export function readSheetList(file: OfficePackage): WorkbookContents {
  const workbook = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const part = workbook ?? 'xl/workbook.xml';
  if (!file.has(part) || /\.bin$/i.test(part)) {
    throw new UserError(workbookTexts.notWorkbook, { file: file.file });
  }
  const related = file.relationships(part);
  const byId = new Map<string, Relationship | null>();
  // Of two references by one name nobody can say which is meant.
  for (const one of related) byId.set(one.id, byId.has(one.id) ? null : one);
  const partOf = (type: string) => related.find((relationship) => relationship.type === type)?.target ?? null;
  const sheets: ListedSheet[] = [];
  let root = '';
  let from1904 = false;
  let isCalculatedOnOpening = false;
  file.read(part, {
    open: (name, attributes) => {
      root ||= name;
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
      if (name === 'calcPr') isCalculatedOnOpening = isOn(attributes.fullCalcOnLoad);
      if (name !== 'sheet') return;
      const key = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
      const relationship = byId.get((key && attributes[key]) ?? '');
      if (!relationship) throw file.damaged(part);
      if (WITHOUT_CELLS.has(relationship.type)) return;
      if (relationship.type !== 'worksheet') throw file.damaged(part);
      sheets.push({
        name: attributes.name ?? '',
        visibility: visibilityOf(attributes.state),
        part: relationship.target,
      });
    },
  });
  if (root !== 'workbook') throw new UserError(workbookTexts.notWorkbook, { file: file.file });
  return {
    sheets,
    from1904,
    isCalculatedOnOpening,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}
