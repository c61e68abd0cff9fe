import { squeezed } from './text';

/** First two digits of the regions of the country (GB/T 2260). */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])';

/** Region 6 digits, year 2 digits, a letter, 12 letters or digits; no check digit is known. */
const LEGAL = new RegExp(`^${PROVINCE}\\d{6}[A-Z][0-9A-Z]{12}$`);

/** The code as it should be written: no blanks, hyphens, full-width and invisible signs, in capitals. A usual code comes back as it is. */
export function usualProjectCode(code: string): string {
  if (/^[0-9A-Z]*$/.test(code)) return code;
  return squeezed(code).replace(/-/g, '').toUpperCase();
}

/** Whether a code has the form of a budget project code, as written. */
export function isLegalProjectCode(code: string): boolean {
  return LEGAL.test(code);
}

/** Fiscal year in a project code, or null of a code of another form; blanks and full-width signs do not matter. */
export function yearOfCode(code: string | null): number | null {
  const digits = /^\d{6}(\d{2})[A-Z]/.exec(usualProjectCode(code ?? ''))?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}
