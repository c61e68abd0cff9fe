import { level1Of, level2Of, type IndicatorKind, type Level1 } from '../domain/indicator-levels';
import type { Indicator } from '../domain/indicator';
import type { TargetMeaning } from '../domain/target-value';
import { memo } from './memo';
import { targetFigures, type TargetFigures } from './target-figures';

const levelOne = memo((text) => level1Of(text) ?? ('' as const));

/** Words for what an office wants little of, so that an upper limit is right. */
const UNWANTED =
  /差错|错误|失误|误差|投诉|事故|伤亡|死亡|拖欠|欠款|欠薪|违规|违法|违纪|上访|缺陷|漏报|迟报|错发|流失|返工|返贫|延误|超支|闲置|空置|损失|能耗|排放|污染|等待|发案|案发|退回|故障|逾期|结余|结转|负债|债务|不良|不合格|不满意/;
/** Words for what is done about it: of that an office wants much. */
const REMEDY =
  /整改|处理|处置|办结|修复|化解|查处|下降|降低|减少|控制|解决|调解|清理|清偿|回复|响应|覆盖|排查|救援|赔付|演练|核查|建档|节约|压减|达标|稳控|盘活|消化/;

/** Whether less of what the name says is better. */
const isUnwantedName = memo((name) => UNWANTED.test(name) && !REMEDY.test(name));

const KINDS: readonly (IndicatorKind | null)[] = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'benefit',
  'satisfaction',
  'management',
  null,
];
const MEANINGS: readonly (TargetMeaning['kind'] | null)[] = [
  'quantity',
  'percentage',
  'date',
  'grade',
  'text',
  null,
];
/** What an indicator has that only some rules ask about. */
export const INDICATOR_TRAIT = {
  noName: 1,
  noDescription: 2,
  noBasis: 4,
  /** The target value is not written in the usual form. */
  unusualWriting: 8,
  upperLimit: 16,
  lowerLimit: 32,
  noComparator: 64,
  unknownLevel: 128,
  noLevel2: 256,
  noTarget: 512,
} as const;

const DIRECTION_TRAIT = {
  upper: INDICATOR_TRAIT.upperLimit,
  lower: INDICATOR_TRAIT.lowerLimit,
  none: INDICATOR_TRAIT.noComparator,
  equal: 0,
} as const;

/** What a level-2 text says, with the first slot of its kind. */
interface LevelTwo {
  kind: IndicatorKind | null;
  under: readonly Level1[];
  firstSlot: number;
}

function levelTwoOf(text: string): LevelTwo {
  const { kind, under } = level2Of(text) ?? { kind: null, under: [] };
  return { kind, under, firstSlot: KINDS.indexOf(kind) * MEANINGS.length };
}

const UNKNOWN = levelTwoOf('');
const levelTwo = memo(levelTwoOf);

/** All pairs of kind and meaning, in the order of their slots. */
export const SLOTS = KINDS.flatMap((kind) => MEANINGS.map((meaning) => ({ kind, meaning })));

/** An indicator with what the rules ask of it. */
export class IndicatorFacts {
  /** What it measures, by its level 2; null when that is missing or unknown. */
  readonly kind: IndicatorKind | null;
  /** The levels 1 that its level 2 may stand under. */
  readonly under: readonly Level1[];
  readonly level1: Level1 | null;
  /** Its place in {@link SLOTS}. */
  readonly slot: number;
  /** Sum of {@link INDICATOR_TRAIT} values. */
  readonly traits: number;
  /** The figures of its target value; null without one. */
  readonly figures: TargetFigures | null;

  constructor(
    readonly index: number,
    readonly indicator: Indicator,
  ) {
    const { level1, level2, level3, description, target, basis } = indicator;
    this.level1 = level1 === null ? null : levelOne(level1) || null;
    const { kind, under, firstSlot } = level2 === null ? UNKNOWN : levelTwo(level2);
    this.kind = kind;
    this.under = under;
    this.slot = firstSlot + (target === null ? MEANINGS.length - 1 : MEANINGS.indexOf(target.kind));
    this.figures = target === null ? null : targetFigures(target);
    let traits = this.figures === null ? 0 : DIRECTION_TRAIT[this.figures.direction];
    if (level2 === null) traits |= INDICATOR_TRAIT.noLevel2;
    if (target === null) traits |= INDICATOR_TRAIT.noTarget;
    if (level3 === null) traits |= INDICATOR_TRAIT.noName;
    if (description === null) traits |= INDICATOR_TRAIT.noDescription;
    if (basis === null) traits |= INDICATOR_TRAIT.noBasis;
    if (this.figures !== null && this.figures.writing !== 'usual') traits |= INDICATOR_TRAIT.unusualWriting;
    if ((kind === null && level2 !== null) || (this.level1 === null && level1 !== null))
      traits |= INDICATOR_TRAIT.unknownLevel;
    this.traits = traits;
  }

  /** Name, or the description when there is no name. */
  get name(): string {
    return this.indicator.level3 ?? this.indicator.description ?? '';
  }

  /** Whether less of it is better (差错率, 投诉次数). */
  get isUnwanted(): boolean {
    return isUnwantedName(this.name);
  }

  /** Whether the target is a figure with or without unit. */
  get isFigure(): boolean {
    const kind = this.indicator.target?.kind;
    return kind === 'quantity' || kind === 'percentage';
  }
}
