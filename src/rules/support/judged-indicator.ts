import { level1Of, level2Of, type IndicatorKind, type Level1 } from '../../domain/indicator-levels';
import type { Indicator } from '../../domain/indicator';
import { isUnwantedName } from '../../domain/unwanted';
import { memo } from '../../domain/memo';
import { targetFigures, type TargetFigures } from './target-figures';

const levelOne = memo((text) => level1Of(text) ?? ('' as const));

/** What a level-2 text says. */
interface LevelTwo {
  kind: IndicatorKind | null;
  under: readonly Level1[];
}

const UNKNOWN: LevelTwo = { kind: null, under: [] };
const levelTwo = memo((text): LevelTwo => level2Of(text) ?? UNKNOWN);

/** An indicator with what the rules ask of it. */
export class JudgedIndicator {
  /** What it measures, by its level 2; null when that is missing or unknown. */
  readonly kind: IndicatorKind | null;
  /** The levels 1 that its level 2 may stand under. */
  readonly under: readonly Level1[];
  readonly level1: Level1 | null;
  /** What rules ask of its target value; null without one. */
  readonly figures: TargetFigures | null;
  /** The same where the target value is a number with or without unit, or a percentage; null of any other. */
  readonly figure: TargetFigures | null;

  constructor(
    readonly index: number,
    readonly indicator: Indicator,
  ) {
    const { level1, level2, target } = indicator;
    this.level1 = level1 === null ? null : levelOne(level1) || null;
    const { kind, under } = level2 === null ? UNKNOWN : levelTwo(level2);
    this.kind = kind;
    this.under = under;
    this.figures = target === null ? null : targetFigures(target);
    this.figure = target?.kind === 'quantity' || target?.kind === 'percentage' ? this.figures : null;
  }

  /** Name, or the description when there is no name. */
  get name(): string {
    return this.indicator.level3 ?? this.indicator.description ?? '';
  }

  /** Whether somebody is asked how satisfied they are; complaints and incidents of that category are counted. */
  get isSurvey(): boolean {
    return this.kind === 'satisfaction' && !this.isUnwanted;
  }

  /** Whether less of it is better (差错率, 投诉次数). */
  get isUnwanted(): boolean {
    return isUnwantedName(this.name);
  }
}
