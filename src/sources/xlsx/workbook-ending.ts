import { OfficePackage } from '../package/package';
import { workbookTexts } from './texts';

/** The ends of the names of workbooks, by what the main part of the package says it is. */
const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/sheet\.macroEnabled\.main/i, '.xlsm'],
  [/template\.macroEnabled\.main/i, '.xltm'],
  [/template\.main/i, '.xltx'],
];

const CONTENT_TYPES = '[Content_Types].xml';

/** The ends that the name of a copy of a workbook may have. */
export const WORKBOOK_ENDINGS = ['.xlsx', ...ENDINGS.map(([, ending]) => ending)];

/**
 * How the name of a copy of a workbook has to end: Excel opens no package with macros, and no template, that is called
 * .xlsx. Throws a UserError for a file that is no package or is damaged.
 */
export function workbookEnding(bytes: Uint8Array, fileName: string): string {
  const file = new OfficePackage(bytes, fileName, workbookTexts);
  let ending = '.xlsx';
  if (!file.has(CONTENT_TYPES)) return ending;
  file.read(CONTENT_TYPES, {
    open: (_, { ContentType = '' }) => {
      ending = ENDINGS.find(([type]) => type.test(ContentType))?.[1] ?? ending;
    },
  });
  return ending;
}
