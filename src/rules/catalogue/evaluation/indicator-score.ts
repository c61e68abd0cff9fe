import { scoreOfIndicator, type IndicatorScore } from '../../../domain/scoring';
import type { LocalText } from '../../../locale/locale';
import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { isRounded, short } from '../../support/decimals';
import { EVALUATED } from '../../support/forms';
import { isLessBetter } from '../../../domain/unwanted';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

const REACHED: Readonly<Record<'reached' | 'partly' | 'not', LocalText>> = {
  reached: { 'zh-CN': '达成', 'en-US': 'reached' },
  partly: { 'zh-CN': '部分达成', 'en-US': 'partly reached' },
  not: { 'zh-CN': '未达成', 'en-US': 'not reached' },
};

/** How the points come about: `92÷95×10＝9.68`. */
function arithmetic(score: Exclude<IndicatorScore, { kind: 'unknown' }>, points: string): LocalText {
  if (score.kind === 'band') {
    const range = `${short(score.from)}–${short(score.to)}`;
    return {
      'zh-CN': `${REACHED[score.reached]['zh-CN']}，应在${range}分之间`,
      'en-US': `${REACHED[score.reached]['en-US']}, which gives ${range}`,
    };
  }
  const { proportion } = score;
  if (proportion === null)
    return { 'zh-CN': `已达到指标值，得满分${points}`, 'en-US': `reached, which gives all ${points}` };
  const [above, below] = proportion.isInverse
    ? [proportion.aimed, proportion.achieved]
    : [proportion.achieved, proportion.aimed];
  const product = `${above.toFixed()}÷${below.toFixed()}×${points}＝${short(score.score)}`;
  return { 'zh-CN': product, 'en-US': product };
}

export const indicatorScore: IndicatorRule = {
  scope: 'indicator',
  id: 'indicator-score',
  family: 'evaluation',
  severity: 'warning',
  forms: EVALUATED,
  title: { 'zh-CN': '指标得分与完成情况', 'en-US': 'Score against what was achieved' },
  message: {
    'zh-CN': '指标值“{target}”，实际完成“{actual}”，得分写的是{score}：{arithmetic}。',
    'en-US': 'The target is "{target}", achieved was "{actual}", the score says {score}: {arithmetic}.',
  },
  why: {
    'zh-CN':
      '定量指标达到的得满分，没有达到的按完成值与指标值的比例计分；定性指标达成得100%–80%，部分达成80%–60%，未达成60%–0。另有评分标准的以评分标准为准。',
    'en-US':
      'A figure that is reached scores in full, otherwise in proportion; words that are reached score 100-80%, partly 80-60%, not 60-0%. Where the table has a scoring rule of its own, that holds.',
  },
  source: SOURCES.evaluation2020,
  check(judged) {
    const { index, indicator } = judged;
    const { target, actual, weight, score, scoringRule } = indicator;
    if (target === null || actual === null || weight === null || score === null || scoringRule !== null)
      return NOT_APPLICABLE;
    const found = scoreOfIndicator(target, actual, { points: weight, isLessBetter: isLessBetter(indicator) });
    if (found.kind === 'unknown') return NOT_APPLICABLE;
    const isRight =
      found.kind === 'exact' ? isRounded(score, found.score) : score.gte(found.from) && score.lte(found.to);
    // Above its points is a finding of its own.
    if (isRight || score.gt(weight)) return PASSED;
    const values = {
      target: target.written,
      actual,
      score: score.toFixed(),
      arithmetic: arithmetic(found, weight.toFixed()),
    };
    return [{ field: indicatorPath(index, 'score'), values }];
  },
};
