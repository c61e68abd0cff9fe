import type { Amount } from './money';
import type { TargetValue } from './target-value';

/** Target values of earlier years, as written. */
export interface IndicatorHistory {
  /** 上年指标值. */
  previous: string | null;
  /** 前年指标值. */
  beforePrevious: string | null;
}

/** One row of the indicator block; what its form has no column for is null. */
export interface Indicator {
  level1: string | null;
  level2: string | null;
  level3: string | null;
  description: string | null;
  target: TargetValue | null;
  basis: string | null;
  /** Points (权重, 分值). */
  weight: Amount | null;
  /** 指标方向性, as written. */
  direction: string | null;
  /** What was achieved (实际完成值), as written. */
  actual: string | null;
  /** Points reached (得分). */
  score: Amount | null;
  /** Why the target was missed, and what will be done (偏差原因分析及改进措施). */
  reason: string | null;
  /** Whether the target will be met (完成可能性): 确定能, 有可能, 不可能, as written. */
  prospect: string | null;
  /** How points are given and taken (评(扣)分标准). */
  scoringRule: string | null;
  history: IndicatorHistory | null;
}

/** An indicator of which nothing is known yet. */
export const EMPTY_INDICATOR: Indicator = {
  level1: null,
  level2: null,
  level3: null,
  description: null,
  target: null,
  basis: null,
  weight: null,
  direction: null,
  actual: null,
  score: null,
  reason: null,
  prospect: null,
  scoringRule: null,
  history: null,
};
