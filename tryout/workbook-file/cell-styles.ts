import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from 'hucre';
import { fileColor, shownColor } from './colors';

/** A font that cells have which name none. */
export interface DefaultFont {
  name: string;
  size: number;
}

/** Line styles in the order of Univer's numbers, which begin with 0 for no line. */
const LINES = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

/** Alignments in the order of Univer's numbers, which begin with 0 for none. */
const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const VERTICAL = [undefined, 'top', 'center', 'bottom'] as const;

const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

/** Univer's code for wrapped text. */
const WRAP = 3;
/** Univer's codes for text below and above the line. */
const OFFSETS = [undefined, undefined, 'subscript', 'superscript'] as const;
/** A step of Excel's indent, in pixels. */
const INDENT = 9;
/** The file's code for letters that stand below each other. */
const STACKED = 255;
/** Univer's code for a double underline. */
const DOUBLE_LINE = 10;

function fileFont(style: IStyleData, base: DefaultFont): FontStyle | undefined {
  const { ff, fs, bl, it, ul, st, cl, va } = style;
  const isPlain = !ff && !fs && !bl && !it && !ul?.s && !st?.s && !cl?.rgb && !va;
  if (isPlain) return undefined;
  return {
    name: ff ?? base.name,
    size: fs ?? base.size,
    ...(bl === 1 && { bold: true }),
    ...(it === 1 && { italic: true }),
    ...(ul?.s === 1 && { underline: ul.t === DOUBLE_LINE ? 'double' : true }),
    ...(st?.s === 1 && { strikethrough: true }),
    ...(cl?.rgb && { color: fileColor(cl.rgb) }),
    ...(va && { vertAlign: OFFSETS[va] }),
  };
}

function fileBorder(border: IBorderData): BorderStyle | undefined {
  const sides = SIDES.flatMap(([key, side]): [string, BorderSide][] => {
    const line = border[key];
    const style = line ? LINES[line.s] : undefined;
    return line && style ? [[side, { style, color: fileColor(line.cl.rgb) ?? { rgb: '000000' } }]] : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function fileAlignment({ ht, vt, tb, tr, pd }: IStyleData): AlignmentStyle | undefined {
  const indent = pd?.l ? Math.floor(pd.l / INDENT) : 0;
  const angle = tr?.a ?? 0;
  const alignment: AlignmentStyle = {
    ...(ht && { horizontal: HORIZONTAL[ht] }),
    ...(vt && { vertical: VERTICAL[vt] }),
    ...(tb === WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(tr?.v === 1 && { textRotation: STACKED }),
    // Univer turns clockwise; files turn the other way and count downwards from 90 on.
    ...(tr?.v !== 1 && angle !== 0 && { textRotation: angle > 0 ? 90 + angle : -angle }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** A cell's style of Univer as a file has it; undefined when the cell has no look of its own. */
export function fileStyle(style: IStyleData, base: DefaultFont): CellStyle | undefined {
  const fill = fileColor(style.bg?.rgb);
  const pattern = style.n?.pattern;
  const made: CellStyle = {
    font: fileFont(style, base),
    fill: fill && { type: 'pattern', pattern: 'solid', fgColor: fill },
    border: style.bd ? fileBorder(style.bd) : undefined,
    alignment: fileAlignment(style),
    numFmt: pattern && pattern !== 'General' ? pattern : undefined,
  };
  return Object.values(made).some((part) => part !== undefined) ? made : undefined;
}

function shownBorder(border: BorderStyle, theme: string[] | undefined): IBorderData | undefined {
  const sides = SIDES.flatMap(([key, side]): [string, IBorderStyleData][] => {
    const line = border[side];
    const s = line ? LINES.indexOf(line.style) : 0;
    return line && s > 0 ? [[key, { s, cl: { rgb: shownColor(line.color, theme) ?? '#000000' } }]] : [];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function shownRotation(rotation: number | undefined): IStyleData['tr'] {
  if (!rotation) return undefined;
  return rotation === STACKED ? { a: 0, v: 1 } : { a: rotation > 90 ? rotation - 90 : -rotation };
}

function shownAlignment(alignment: AlignmentStyle): IStyleData {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  const ht = horizontal === 'centerContinuous' ? 2 : (HORIZONTAL as readonly unknown[]).indexOf(horizontal);
  const vt = (VERTICAL as readonly unknown[]).indexOf(vertical);
  const tr = shownRotation(textRotation);
  return {
    ...(ht > 0 && { ht }),
    ...(vt > 0 && { vt }),
    ...(wrapText && { tb: WRAP }),
    ...(indent && { pd: { l: indent * INDENT } }),
    ...(tr && { tr }),
  };
}

function shownFont(font: FontStyle, theme: string[] | undefined): IStyleData {
  const { name, size, bold, italic, underline, strikethrough, color, vertAlign } = font;
  const rgb = shownColor(color, theme);
  const isDouble = underline === 'double' || underline === 'doubleAccounting';
  return {
    ...(name && { ff: name }),
    ...(size && { fs: size }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && { ul: { s: 1, ...(isDouble && { t: DOUBLE_LINE }) } }),
    ...(strikethrough && { st: { s: 1 } }),
    ...(rgb && { cl: { rgb } }),
    ...(vertAlign && { va: vertAlign === 'subscript' ? 2 : 3 }),
  };
}

/** A file's cell style as Univer has it. A fill of two colours becomes the one that covers most of it. */
export function shownStyle(style: CellStyle, theme: string[] | undefined): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const fillColor = fill?.type === 'pattern' ? fill.fgColor : fill?.stops[0]?.color;
  const isFilled = fill !== undefined && !(fill.type === 'pattern' && fill.pattern === 'none');
  const rgb = isFilled ? shownColor(fillColor, theme) : null;
  const bd = border && shownBorder(border, theme);
  return {
    ...(font && shownFont(font, theme)),
    ...(rgb && { bg: { rgb } }),
    ...(bd && { bd }),
    ...(alignment && shownAlignment(alignment)),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
}
