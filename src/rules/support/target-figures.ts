import { withoutBlanks } from '../../domain/text';
import type { MoneyUnit } from '../../domain/money';
import { moneyOfUnit } from '../../domain/money-unit-text';
import { ownText } from '../../domain/own-text';
import { usualForm } from '../../domain/target-form';
import type { TargetValue } from '../../domain/target-value';

/** What rules ask of a target value, worked out once for each text. */
export interface TargetFigures {
  /** The figure of a quantity or percentage; NaN of anything else. */
  value: number;
  /** Places after the decimal point as written. */
  decimals: number;
  /** The unit as written, without blanks; empty when there is none. */
  unit: string;
  /** The money unit that the unit begins with (`元/月`), or null. */
  money: MoneyUnit | null;
  /** What the unit is per: `元/村·月` gives 村 and 月. */
  per: readonly string[];
  /** Upper limits are ≤ and <, lower ones ≥ and >. */
  direction: 'upper' | 'lower' | 'equal' | 'none';
  /** The value in the usual form: `≥95%`, `≤24000元`, `2023年12月31日`; what was written when it is a text. */
  usual: string;
  /** How the written form differs from the usual one. */
  writing: 'usual' | 'printed' | 'spaced' | 'percentWord' | 'signs';
}

/** One plain blank between number and unit, as budget systems print it. */
const PRINTED = /^[^\s]*\d [^\s\d]+$/;
/** Percent written in words. */
const PERCENT_WORD = /百分比|百分之|[Pp]ercent/;

function writingOf(written: string, usual: string): TargetFigures['writing'] {
  if (written === usual) return 'usual';
  if (PERCENT_WORD.test(written)) return 'percentWord';
  if (withoutBlanks(written) !== usual) return 'signs';
  return PRINTED.test(written) ? 'printed' : 'spaced';
}

const DIRECTION = {
  '≥': 'lower',
  '>': 'lower',
  '≤': 'upper',
  '<': 'upper',
  '=': 'equal',
  '≈': 'equal',
} as const;

function figuresOf(target: TargetValue): TargetFigures {
  const isFigure = target.kind === 'quantity' || target.kind === 'percentage';
  const unit = target.kind === 'percentage' ? '%' : 'unit' in target ? (target.unit ?? '') : '';
  const money = moneyOfUnit(unit);
  const per =
    money === null
      ? []
      : unit
          .slice(money.written.length)
          .split(/[/／·.*每]/)
          .filter((part) => part !== '');
  // A range has a limit on either side.
  const comparator = target.kind === 'range' ? '=' : 'comparator' in target ? target.comparator : null;
  const usual = usualForm(target);
  return {
    value: isFigure ? target.number.toNumber() : Number.NaN,
    decimals: isFigure ? Math.max(0, target.number.c.length - 1 - target.number.e) : 0,
    unit,
    money: money?.unit ?? null,
    per,
    direction: comparator === null ? 'none' : DIRECTION[comparator],
    usual,
    writing: writingOf(target.written, usual),
  };
}

const CAPACITY = 20_000;
const known = new Map<string, TargetFigures>();

/** The figures of a target value. */
export function targetFigures(target: TargetValue): TargetFigures {
  let figures = known.get(target.written);
  if (figures === undefined) {
    const written = ownText(target.written);
    figures = figuresOf({ ...target, written });
    if (known.size >= CAPACITY) known.clear();
    known.set(written, figures);
  }
  return figures;
}
