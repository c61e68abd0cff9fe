import { UserError } from '../../src/locale/user-error';
import { CellContents } from '../../src/sources/xlsx/cell-contents';
import { checkWorkbookFile } from '../../src/sources/xlsx/check-file';
import { OfficePackage } from '../../src/sources/package/package';
import { readSharedStrings } from '../../src/sources/xlsx/read-shared-strings';
import { readSheetList, type ListedSheet } from '../../src/sources/xlsx/read-sheet-list';
import { wholeText } from '../../src/sources/xlsx/rich-text';
import { workbookTexts } from '../../src/sources/xlsx/texts';
import { tryoutTexts } from '../texts';
import { addPrintName } from './file-page';
import { shownFormula } from './formula-prefixes';
import { LOST_KINDS, type LostKind, type OpenedName, type OpenedWorkbook } from './opened-workbook';
import { readFileSheet } from './read-sheet';
import { readFileStyles, readTheme } from './read-styles';
import { StyleNames } from './style-names';
import { child, isOn, numberIn, readTree, type Element } from './xml-tree';

/** Largest file that the page takes, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/** The part of the workbook itself. */
function workbookPart(file: OfficePackage): string {
  return file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

/** Whether a text of the workbook has runs of several looks. */
function hasRichText(file: OfficePackage, part: string): boolean {
  let runs = 0;
  let isRich = false;
  file.read(part, {
    open(name) {
      if (name === 'si') runs = 0;
      else if (name === 'r') runs += 1;
      isRich ||= runs > 1;
    },
    regular: {
      pattern: /<si><t(?: xml:space="preserve")?>[^<&\r]*<\/t><\/si>/g,
      take: () => true,
      end: '</sst>',
    },
  });
  return isRich;
}

/** The names of a workbook; those of Excel's own say what is printed, and go into the page of their sheet. */
function readNames(
  workbook: Element,
  sheets: readonly ListedSheet[],
  pages: readonly Record<string, unknown>[],
): OpenedName[] {
  const listed = child(workbook, 'sheets')?.children ?? [];
  return (child(workbook, 'definedNames')?.children ?? []).flatMap(({ attributes, text }): OpenedName[] => {
    const { name = '', localSheetId } = attributes;
    // Counted over all tabs, sheets of charts among them.
    const home = localSheetId === undefined ? undefined : listed[Number(localSheetId)]?.attributes.name;
    const sheet = home === undefined ? null : sheets.findIndex((candidate) => candidate.name === home);
    if (sheet === -1 || (localSheetId !== undefined && sheet === null)) return [];
    if (name.startsWith('_xlnm.')) {
      const page = sheet === null ? undefined : pages[sheet];
      if (page) addPrintName(page, name, text);
      return [];
    }
    return [{ name, formula: `=${shownFormula(text)}`, sheet }];
  });
}

function readFile(file: OfficePackage): OpenedWorkbook {
  const { sheets, from1904, sharedStrings, styles: stylesPart } = readSheetList(file);
  if (sheets.length === 0) throw new UserError(workbookTexts.damaged, { file: file.file });
  const part = workbookPart(file);
  const workbook = readTree(file, part);
  const lost = new Set<LostKind>();
  const lose = (kind: LostKind) => lost.add(kind);
  // Cells of a sheet in Excel give all of a text, what is struck out among it.
  const texts = sharedStrings === null ? [] : readSharedStrings(file, sharedStrings).map(wholeText);
  if (sharedStrings !== null && hasRichText(file, sharedStrings)) lose('richText');
  const theme = readTheme(file, file.relationships(part).find(({ type }) => type === 'theme')?.target);
  const fileStyles = readFileStyles(file, stylesPart);
  const styles = new StyleNames(fileStyles, theme);
  const formats = fileStyles.cells.map(({ numFmt }) => numFmt);
  const contents = new CellContents(
    { texts, styles: { formats, struck: new Set() }, from1904 },
    file.expense,
  );
  const read = sheets.map((sheet) => readFileSheet(sheet, { file, contents, styles, theme, lose }));
  const active = numberIn(child(workbook, 'bookViews', 'workbookView')?.attributes.activeTab) ?? 0;
  const activeName = child(workbook, 'sheets')?.children[active]?.attributes.name;
  return {
    sheets: read.map(({ data }) => data),
    sides: read.map(({ side }) => side),
    styles: styles.styles,
    defaultStyle: { ff: styles.font.name, fs: styles.font.size },
    names: readNames(
      workbook,
      sheets,
      read.map(({ side }) => side.page),
    ),
    isStructureProtected: isOn(child(workbook, 'workbookProtection')?.attributes.lockStructure),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === activeName),
    ),
    lost: LOST_KINDS.filter((kind) => lost.has(kind)),
  };
}

/**
 * Reads an .xlsx file into what the page shows and the host keeps, with the product's own reader of packages, texts
 * and cells. Nothing of the page is touched. Throws a UserError for a file that is empty, too large, no .xlsx
 * workbook, damaged or protected by a password.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  checkWorkbookFile(bytes, fileName);
  if (bytes.length > LARGEST) throw new UserError(tryoutTexts.fileTooLarge, { file: fileName });
  try {
    return readFile(new OfficePackage(bytes, fileName, workbookTexts));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(workbookTexts.damaged, { file: fileName }, { cause: error });
  }
}
