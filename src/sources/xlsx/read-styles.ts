import { BUILT_IN_FORMATS } from './built-in-formats';
import type { OfficePackage } from '../package/package';

/** What the styles of cells mean, by their numbers. */
export interface CellStyles {
  /** Number formats; undefined where it is General. */
  formats: readonly (string | undefined)[];
  /** Styles of which the font is struck out. */
  struck: ReadonlySet<number>;
}

export const NO_STYLES: CellStyles = { formats: [], struck: new Set() };

/** Lists of the part whose items count; differential styles (`dxfs`) have formats and fonts of the same names. */
const LISTS: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'cellXfs']);

/** The styles of cells in the part that has them, in whatever order its lists stand. */
export function readCellStyles(file: OfficePackage, part: string): CellStyles {
  const own = new Map<number, string>();
  const struckFonts = new Set<number>();
  const styles: { format: number; font: number }[] = [];
  let list: string | null = null;
  let font = -1;
  file.read(part, {
    open: (name, { numFmtId, formatCode = '', fontId, val }) => {
      if (LISTS.has(name)) list = name;
      else if (list === 'numFmts' && name === 'numFmt') own.set(Number(numFmtId), formatCode);
      else if (list === 'fonts' && name === 'font') font += 1;
      else if (list === 'fonts' && name === 'strike') {
        if (val !== '0' && val !== 'false') struckFonts.add(font);
      } else if (list === 'cellXfs' && name === 'xf')
        styles.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
    },
    close: (name) => {
      if (name === list) list = null;
    },
  });
  const formats = styles.map(({ format }) => {
    const code = own.get(format) ?? BUILT_IN_FORMATS[format];
    return code === 'General' || code === '' ? undefined : code;
  });
  return {
    formats,
    struck: new Set([...styles.keys()].filter((at) => struckFonts.has(styles[at]?.font ?? 0))),
  };
}
