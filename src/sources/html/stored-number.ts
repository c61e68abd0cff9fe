import type { TableCell } from '../document/blocks';

const PLAIN_NUMBER = /^\s*[-−]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s*$/;
/** Digits that a spreadsheet counts with. */
const DIGITS = 15;
/** So far in its last digit a shown number is from what was rounded, and a hair. */
const HALF = 0.500_001;

/**
 * Puts the number that a spreadsheet stores with a cell (`x:num` of Excel and WPS) in place of the one that the cell shows,
 * which may be rounded. Percentages, dates and texts stay as they are shown.
 */
export function settleNumber({ blocks }: TableCell, stored: string): void {
  const [only, ...others] = blocks;
  const value = Number(stored);
  if (only?.kind !== 'paragraph' || others.length > 0 || !Number.isFinite(value)) return;
  if (!PLAIN_NUMBER.test(only.text)) return;
  const shown = Number(only.text.replace(/[,\s]/g, '').replace('−', '-'));
  // A number that stands for something else, such as a day, is far from what is shown.
  const decimals = /\.(\d+)/.exec(only.text)?.[1]?.length ?? 0;
  if (shown !== value && Math.abs(shown - value) <= HALF * 10 ** -decimals)
    only.text = String(Number(value.toPrecision(DIGITS)));
}
