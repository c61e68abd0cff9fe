/** Digits and signs in the order of `0123456789+-`, as they stand raised. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

/**
 * A raised text in characters that are raised themselves, so that m² stays one and 10⁴ is not read as 104; anything but a
 * number is left as it is.
 */
export function raised(text: string): string {
  if (!/^\s*[-+−]?\d+\s*$/.test(text)) return text;
  return text.replace('−', '-').replace(/[\d+-]/g, (sign) => RAISED.charAt('0123456789+-'.indexOf(sign)));
}
