import type { DefaultFont } from './cell-styles';

/** Pixels in a point, at the resolution that Excel counts in. */
const PIXELS_PER_POINT = 4 / 3;
/** Excel's default: eight digits, and five pixels of padding. */
const DEFAULT_DIGITS = 8;
const PADDING = 5;

/** The width of a digit of the default font in pixels, in which files give the widths of columns. */
export function digitWidth({ name, size }: DefaultFont): number {
  const pixels = size * PIXELS_PER_POINT;
  if (/宋体|simsun/i.test(name)) return Math.ceil(pixels / 2);
  return Math.max(1, Math.round(pixels * (/calibri/i.test(name) ? 0.507 : 0.545)));
}

/** The width of a column that has none of its own, in pixels: Excel rounds it up to a multiple of eight. */
export function defaultColumnPixels(digit: number): number {
  return Math.ceil((DEFAULT_DIGITS * digit + PADDING) / 8) * 8;
}

export const pixelsOfPoints = (points: number): number => points * PIXELS_PER_POINT;
export const pointsOfPixels = (pixels: number): number => Number((pixels / PIXELS_PER_POINT).toFixed(4));
