/** Functions younger than the file format, which files name with a prefix. */
const YOUNG = new Set(
  (
    'IFNA IFS SWITCH XOR CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY TEXTBEFORE ' +
    'TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS DAYS ' +
    'ISOWEEKNUM NUMBERVALUE FORMULATEXT SHEET SHEETS UNICHAR UNICODE ISFORMULA ARRAYTOTEXT VALUETOTEXT'
  ).split(' '),
);
const YOUNG_WITH_SECOND_PREFIX = new Set(['FILTER', 'SORT']);

/** Functions whose result may fill more cells than the formula's own. */
const SPILLING =
  /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|[VH]STACK|TOCOL|TOROW|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|EXPAND|WRAPROWS|WRAPCOLS)\(/i;

/** Texts and quoted names, in which nothing is a function, and names of functions. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/gi;

/** Prefixes of functions and of their parameters, beside texts and quoted names. */
const PREFIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/gi;

/** A formula without its equals sign, as a file has it. */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(TOKEN, (token: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (YOUNG_WITH_SECOND_PREFIX.has(upper)) return `_xlfn._xlws.${token}`;
    return YOUNG.has(upper) ? `_xlfn.${token}` : token;
  });
}

/** A file's formula as the user reads it, without an equals sign. */
export function shownFormula(formula: string): string {
  return formula.replace(PREFIXED, (token) => (/^["']/.test(token) ? token : ''));
}

/** Whether the result of a formula may fill more cells than its own. */
export function isSpilling(formula: string): boolean {
  return SPILLING.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}
