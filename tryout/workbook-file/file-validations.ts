import type { DataValidation, ValidationOperator } from 'hucre';
import { formatAddress } from '../../host/protocol/address';
import type { SheetSide } from '../../host/protocol/side-model';
import { fileFormula, shownFormula } from './formula-prefixes';
import { rectsOf } from './ranges';
import { child, isOn, type Element } from './xml-tree';

type Validation = SheetSide['validations'][number];

/** A rule as Office.js states it: one kind, with what that kind needs. */
interface RuleParts {
  source?: unknown;
  formula?: unknown;
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
}

interface Alert {
  showAlert?: boolean;
  style?: string;
  title?: string;
  message?: string;
}

/** Names of the kinds of rules, in Office.js and in files. */
const KINDS = [
  ['list', 'list'],
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
] as const;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A bound as a file has it: a number, or a formula without its equals sign. */
function fileBound(bound: unknown): string | undefined {
  if (bound === undefined || bound === null || bound === '') return undefined;
  return typeof bound === 'string' ? fileFormula(bound) : String(bound);
}

/** A bound as Office.js has it. */
function shownBound(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${shownFormula(text)}`;
}

/** The first formula of a rule; the entries of a list stand in it as one quoted text. */
function firstFormula({ source, formula, formula1 }: RuleParts): string | undefined {
  if (typeof source === 'string' && !source.startsWith('=')) return `"${source.replace(/"/g, '""')}"`;
  return fileBound(source ?? formula ?? formula1);
}

/** The validations of a sheet as a file has them; those without a rule are left out. */
export function fileValidations(validations: readonly Validation[]): DataValidation[] {
  return validations.flatMap(({ rect, rule, ignoreBlanks, errorAlert }) => {
    const [name, parts] = (Object.entries(rule as object)[0] ?? []) as [string?, RuleParts?];
    const type = KINDS.find(([office]) => office === name)?.[1];
    if (!type || !parts) return [];
    const { showAlert = true, style = 'Stop', title, message } = errorAlert as Alert;
    return [
      {
        type,
        range: formatAddress(rect),
        operator:
          parts.operator === undefined ? undefined : (lowerFirst(parts.operator) as ValidationOperator),
        formula1: firstFormula(parts),
        formula2: fileBound(parts.formula2),
        allowBlank: ignoreBlanks,
        showErrorMessage: showAlert,
        errorStyle: lowerFirst(style) as 'stop' | 'warning' | 'information',
        errorTitle: title,
        errorMessage: message,
      },
    ];
  });
}

/** A formula of a rule; in newer files it stands one level deeper. */
function formulaIn(rule: Element, name: string): string | undefined {
  const found = child(rule, name);
  return child(found, 'f')?.text ?? found?.text;
}

function shownRule(rule: Element): unknown {
  const { type, operator = 'between' } = rule.attributes;
  const name = KINDS.find(([, file]) => file === type)?.[0] ?? 'custom';
  const first = formulaIn(rule, 'formula1');
  if (type === 'list') {
    const entries = /^"(.*)"$/s.exec(first ?? '')?.[1];
    const source = entries?.replace(/""/g, '"') ?? `=${shownFormula(first ?? '')}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (name === 'custom') return { custom: { formula: `=${shownFormula(first ?? '')}` } };
  const second = shownBound(formulaIn(rule, 'formula2'));
  return {
    [name]: {
      formula1: shownBound(first),
      ...(second !== undefined && { formula2: second }),
      operator: upperFirst(operator),
    },
  };
}

/** The validations of a sheet's part as the host keeps them, one for each rectangle that they cover. */
export function shownValidations(validations: readonly Element[]): Validation[] {
  return validations.flatMap((validation) => {
    const {
      sqref,
      allowBlank,
      showErrorMessage,
      errorStyle = 'stop',
      errorTitle = '',
      error = '',
    } = validation.attributes;
    return rectsOf(sqref ?? child(validation, 'sqref')?.text ?? '').map((rect) => ({
      rect,
      rule: shownRule(validation),
      ignoreBlanks: isOn(allowBlank),
      errorAlert: {
        showAlert: isOn(showErrorMessage),
        style: upperFirst(errorStyle),
        title: errorTitle,
        message: error,
      },
    }));
  });
}
