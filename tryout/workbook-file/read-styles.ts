import type { BorderSide, BorderStyle, CellStyle, Color, FillStyle, FontStyle } from 'hucre';
import { readCellStyles } from '../../src/sources/xlsx/read-styles';
import type { OfficePackage } from '../../src/sources/package/package';
import type { DefaultFont } from './cell-styles';
import { child, isOn, numberIn, readTree, type Element } from './xml-tree';

/** How the cells of a file look. */
export interface FileStyles {
  /** By the numbers that cells give. */
  cells: readonly CellStyle[];
  /** By the numbers that conditional formats give. */
  differences: readonly CellStyle[];
  /** What cells look like that say nothing of it. */
  font: DefaultFont;
}

const CALIBRI: DefaultFont = { name: 'Calibri', size: 11 };

function colorOf(element: Element | undefined): Color | undefined {
  if (!element) return undefined;
  const { rgb, theme, tint, indexed } = element.attributes;
  const color = { theme: numberIn(theme), tint: numberIn(tint), indexed: numberIn(indexed) };
  if (rgb !== undefined) return { rgb };
  return color.theme === undefined && color.indexed === undefined ? undefined : color;
}

/** An element that is there switches something on, unless it says no. */
const isThere = (element: Element | undefined): boolean =>
  element !== undefined && (element.attributes.val === undefined || isOn(element.attributes.val));

function fontOf(element: Element): FontStyle {
  const value = (name: string) => child(element, name)?.attributes.val;
  const underline = child(element, 'u');
  const offset = value('vertAlign');
  return {
    name: value('name'),
    size: numberIn(value('sz')),
    bold: isThere(child(element, 'b')),
    italic: isThere(child(element, 'i')),
    strikethrough: isThere(child(element, 'strike')),
    underline:
      underline && value('u') !== 'none' ? ((value('u') ?? 'single') as FontStyle['underline']) : undefined,
    color: colorOf(child(element, 'color')),
    vertAlign: offset === 'superscript' || offset === 'subscript' ? offset : undefined,
  };
}

function fillOf(element: Element): FillStyle | undefined {
  const stops = child(element, 'gradientFill')?.children ?? [];
  const [first] = stops;
  if (first)
    return { type: 'gradient', stops: [{ position: 0, color: colorOf(child(first, 'color')) ?? {} }] };
  const pattern = child(element, 'patternFill');
  if (!pattern) return undefined;
  return {
    type: 'pattern',
    // A differential fill need not say that it is solid.
    pattern: (pattern.attributes.patternType ?? 'solid') as 'solid' | 'none',
    fgColor: colorOf(child(pattern, 'fgColor')),
    bgColor: colorOf(child(pattern, 'bgColor')),
  };
}

function borderOf(element: Element): BorderStyle {
  const side = (...names: string[]): BorderSide | undefined => {
    const line = names.map((name) => child(element, name)).find((found) => found !== undefined);
    const style = line?.attributes.style;
    if (style === undefined || style === 'none') return undefined;
    return { style: style as BorderSide['style'], color: colorOf(child(line, 'color')) };
  };
  return {
    top: side('top'),
    right: side('right', 'end'),
    bottom: side('bottom'),
    left: side('left', 'start'),
  };
}

function alignmentOf(element: Element | undefined): CellStyle['alignment'] {
  if (!element) return undefined;
  const { horizontal, vertical, wrapText, indent, textRotation } = element.attributes;
  return {
    horizontal: horizontal as NonNullable<CellStyle['alignment']>['horizontal'],
    vertical: vertical as NonNullable<CellStyle['alignment']>['vertical'],
    wrapText: isOn(wrapText),
    indent: numberIn(indent),
    textRotation: numberIn(textRotation),
  };
}

/** The styles of a workbook; without a part for them, all cells are plain. */
export function readFileStyles(file: OfficePackage, part: string | null): FileStyles {
  if (part === null) return { cells: [], differences: [], font: CALIBRI };
  const root = readTree(file, part);
  const { formats } = readCellStyles(file, part);
  const list = (name: string) => child(root, name)?.children ?? [];
  const [fonts, fills, borders] = [
    list('fonts').map(fontOf),
    list('fills').map(fillOf),
    list('borders').map(borderOf),
  ];
  const cells = list('cellXfs').map((xf, index): CellStyle => {
    const { fontId, fillId, borderId } = xf.attributes;
    return {
      // The first font is what every cell has anyway.
      font: numberIn(fontId) ? fonts[Number(fontId)] : undefined,
      fill: fills[Number(fillId ?? 0)],
      border: borders[Number(borderId ?? 0)],
      alignment: alignmentOf(child(xf, 'alignment')),
      numFmt: formats[index],
      protection: { locked: child(xf, 'protection')?.attributes.locked !== '0' },
    };
  });
  const differences = list('dxfs').map((dxf): CellStyle => {
    const [font, fill] = [child(dxf, 'font'), child(dxf, 'fill')];
    return { font: font && fontOf(font), fill: fill && fillOf(fill) };
  });
  const { name = CALIBRI.name, size = CALIBRI.size } = fonts[0] ?? {};
  return { cells, differences, font: { name, size } };
}

/** The colours of the workbook's theme, in the order in which cells count them; none without a theme. */
export function readTheme(file: OfficePackage, part: string | undefined): string[] | undefined {
  if (part === undefined || !file.has(part)) return undefined;
  const scheme = child(readTree(file, part), 'themeElements', 'clrScheme');
  const colors = (scheme?.children ?? []).map(({ children: [color] }) => {
    const { val = '', lastClr } = color?.attributes ?? {};
    return (color?.name === 'sysClr' ? lastClr : val) ?? '000000';
  });
  // The scheme has dark before light; cells count light first.
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF', ...others] = colors;
  return colors.length === 0 ? undefined : [light1, dark1, light2, dark2, ...others];
}
