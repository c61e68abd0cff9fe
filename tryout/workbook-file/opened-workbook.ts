import type { IStyleData } from '@univerjs/core';
import type { WorkbookModel } from '../../host/protocol/model';
import type { SheetSide } from '../../host/protocol/side-model';
import type { SheetData } from '../../host/univer-workbook';

/** Kinds of things in a file that the page neither shows nor keeps. */
export const LOST_KINDS = [
  'pictures',
  'charts',
  'pivotTables',
  'comments',
  'links',
  'richText',
  'conditionalFormats',
  'filters',
  'prompts',
  'outlines',
  'externalLinks',
  'formulas',
  'protectionDetails',
] as const;
export type LostKind = (typeof LOST_KINDS)[number];

/** A sheet-scoped or workbook-wide name that formulas of cells may use. */
export interface OpenedName {
  name: string;
  /** With its equals sign. */
  formula: string;
  /** Index of the sheet whose name it is; null for one of the whole workbook. */
  sheet: number | null;
}

/** A workbook as it was read from a file: what Univer shows, and what the host keeps beside it. */
export interface OpenedWorkbook {
  sheets: SheetData[];
  styles: Record<string, IStyleData>;
  defaultStyle: IStyleData;
  /** One for each sheet. The ids of conditional formats are given by {@link applyOpened}. */
  sides: SheetSide[];
  names: OpenedName[];
  isStructureProtected: boolean;
  activeSheet: number;
  lost: LostKind[];
}

/** Names that the add-in gives sheets for itself: no formula of a cell uses them, and the user does not see them. */
const OWN_NAME = /^PerfTarget/;

/** What a name stands for when it is a range of cells. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!"(&]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** Puts into the host what an opened workbook has beside its cells; the sheets must be those of the workbook. */
export function applyOpened(model: WorkbookModel, opened: OpenedWorkbook): void {
  const { workbook } = model;
  const sheets = workbook.getSheets();
  sheets.forEach((sheet, index) => {
    const side = opened.sides[index];
    if (!side) return;
    for (const format of side.conditionalFormats) format.id = `{format-${model.nextId++}}`;
    for (const table of side.tables) table.id = String(model.nextId++);
    model.setSide(sheet, side);
  });
  for (const { name, formula, sheet } of opened.names) {
    const home = sheet === null ? undefined : sheets[sheet];
    const side = home && model.side(home);
    (side?.names ?? model.names).set(name, formula);
    if (OWN_NAME.test(name)) {
      (side?.hiddenNames ?? model.hiddenNames).add(name);
      continue;
    }
    // Univer wants references and other formulas without the equals sign.
    const builder = workbook.newDefinedNameBuilder().setName(name);
    const content = formula.slice(1);
    const named = REFERENCE.test(content) ? builder.setRef(content) : builder.setFormula(content);
    workbook.insertDefinedNameBuilder((home ? named.setScopeToWorksheet(home) : named).build());
  }
  model.isStructureProtected = opened.isStructureProtected;
  sheets[opened.activeSheet]?.activate();
}
