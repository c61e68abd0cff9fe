import { readFileSync } from 'node:fs';

const DECLARATIONS = '@types/office-js/index.d.ts';

let known: ReadonlyMap<string, string> | null = null;

/** {@link parseApiVersions} of the installed declarations, which are read once. */
export function readApiVersions(): ReadonlyMap<string, string> {
  known ??= parseApiVersions(readFileSync(require.resolve(DECLARATIONS), 'utf8'));
  return known;
}

/** The part about Excel; two thirds of the declarations are about other programs of Office. */
function excelNamespace(declarations: string): string {
  const from = declarations.indexOf('\ndeclare namespace Excel {');
  return declarations.slice(from, declarations.indexOf('\n}', from + 1));
}

/** Least ExcelApi version of each member, e.g. `Worksheet.Copy` -> 1.7, as the type declarations of Office.js say. */
export function parseApiVersions(declarations: string): Map<string, string> {
  const versions = new Map<string, string>();
  let owner = '';
  let pending = '';
  for (const line of excelNamespace(declarations).split('\n')) {
    const declared = /^ {4}class (\w+)/.exec(line);
    if (declared) owner = declared[1] ?? '';
    else if (/^ {4}\}/.test(line)) owner = '';
    const set = /\[Api set: (\w+) ([\d.]+)/.exec(line);
    if (set) pending = set[1] === 'ExcelApi' ? (set[2] ?? '') : '99';
    const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line);
    if (!member || owner === '') continue;
    const name = member[1] ?? '';
    const key = `${owner}.${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    if (pending !== '' && !versions.has(key)) versions.set(key, pending);
    pending = '';
  }
  return versions;
}
