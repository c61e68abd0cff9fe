import Big from 'big.js';
import fc from 'fast-check';
import {
  rateOfExecution,
  scoreOfExecution,
  ratingOf,
  reachedInWords,
  roundScore,
  scoreOfIndicator,
} from '../../src/domain/scoring';
import { parseTargetValue } from '../../src/domain/target-value';

/** A score as a person writes it: `9.68`, `8~10` of a judgement, `?` of what cannot be compared. */
function scored(target: string, actual: string, points: number, isLessBetter?: boolean): string {
  const score = scoreOfIndicator(parseTargetValue(target), actual, {
    points: new Big(points),
    ...(isLessBetter !== undefined && { isLessBetter }),
  });
  if (score.kind === 'unknown') return '?';
  return score.kind === 'exact'
    ? roundScore(score.score).toFixed()
    : `${score.from.toFixed()}~${score.to.toFixed()}`;
}

// Worked out by hand from 财预〔2020〕10号.
describe('the score of an indicator', () => {
  test.each<[string, string, number, string]>([
    // At least: 92 ÷ 95 × 10 = 9.684
    ['≥95%', '92%', 10, '9.68'],
    ['≥95%', '95%', 10, '10'],
    ['≥95%', '120%', 10, '10'],
    ['≥95%', '96', 10, '10'],
    ['≥23个', '23', 20, '20'],
    ['≥23个', '20个', 20, '17.39'],
    ['>3次', '3次', 4, '4'],
    ['>3次', '4次', 4, '4'],
    // 1 ÷ 23 × 10 = 0.435; a unit that one of the two leaves out is that of the other.
    ['≥23个', '1', 10, '0.43'],
    ['≥23个', '1个', 10, '0.43'],
    ['≥23', '20个', 23, '20'],
    ['≥0.8%', '0.9', 10, '10'],
    ['≥95%', '0', 10, '0'],
    ['≥23个', '0', 20, '0'],
    ['≥100百分比', '98', 8, '7.84'],
    ['95%', '92%', 10, '9.68'],
    ['≥3%', '-3%', 10, '0'],
    ['≥-5%', '-10%', 10, '5'],
    // At most, the other way round: 90 ÷ 100 × 10 = 9
    ['≤90万元', '90', 8, '8'],
    ['≤90万元', '100万元', 10, '9'],
    ['≤90万元', '900000元', 10, '10'],
    ['≤2%', '4%', 10, '5'],
    ['≤0%', '1%', 10, '0'],
    ['<5次', '5次', 6, '6'],
    // Exactly
    ['=11个', '11个', 10, '10'],
    ['=11个', '10个', 11, '10'],
    ['=11个', '12个', 12, '11'],
    // About: 20 ÷ 23 × 10, 23 ÷ 26 × 10
    ['约23个', '20个', 10, '8.7'],
    ['约23个', '26个', 10, '8.85'],
    // A range: 20 ÷ 23 × 10, 25 ÷ 30 × 10
    ['23-25个', '24个', 10, '10'],
    ['23-25个', '20个', 10, '8.7'],
    ['23-25个', '30个', 10, '8.33'],
    ['±3%以内', '-2%', 10, '10'],
    ['±3%以内', '-5%', 10, '6'],
    ['±3%以内', '6%', 10, '5'],
    // A figure in words
    ['≥95%', '达成预期指标', 10, '10'],
    ['≥95%', '部分达成', 10, '6~8'],
    // A day: too late is not reached
    ['2023年12月31日', '2023年12月30日', 10, '10'],
    ['2023年12月31日前', '2024年1月5日', 10, '0~8'],
    ['2023年12月31日', '2023-12-31', 10, '10'],
    ['2023年12月31日', '2024-01-01', 10, '0~8'],
    ['2023年6月30日', '2023年5月31日', 10, '10'],
    ['2023年5月31日', '2023年6月1日', 10, '0~8'],
    ['2023年12月31日', '2023年12月30日完成', 10, '10'],
    ['2023年12月31日', '2023年12月30日已完成', 10, '10'],
    ['2023年12月31日', '2023年12月30日前完成', 10, '10'],
    ['2023年12月31日', '2023年12月30日之前', 10, '10'],
    ['2023年12月31日', '2023年12月30日以前已完成', 10, '10'],
    ['2023年12月', '按时完成', 10, '10'],
    ['2023年', '2023年', 15, '15'],
    // Grades
    ['良', '优', 10, '8~10'],
    ['良', '良', 10, '8~10'],
    ['良', '中', 10, '6~8'],
    ['良', '差', 10, '0~6'],
    // Words
    ['效果明显', '达成预期指标', 10, '8~10'],
    ['效果明显', '效果明显', 10, '8~10'],
    ['效果明显', '部分达成预期指标并具有一定效果', 10, '6~8'],
    ['效果明显', '未达成预期指标且效果较差', 10, '0~6'],
    ['良好', '良好', 30, '24~30'],
    // Nothing that can be compared
    ['效果明显', '群众反映不错', 10, '?'],
    ['≥23个', '见附件', 10, '?'],
    ['≥23个', '23公里', 10, '?'],
    ['≥95%', '0.96', 10, '?'],
    ['≥95%', '95个', 10, '?'],
    ['≥23个', '95%', 10, '?'],
    ['≥90%且≤95%', '0.93', 10, '?'],
    ['≤5万元', '5个', 10, '?'],
    ['≥5个', '5万元', 10, '?'],
    ['≤580元/人·月', '570元/户·月', 10, '?'],
    ['效果明显', '优', 10, '?'],
    ['2023年12月31日', '已于2023年12月30日前后完成', 10, '?'],
    ['2023年12月31日', '23个', 10, '?'],
    ['优', '23', 10, '?'],
  ])('%s, achieved %s, of %d: %s', (target, actual, points, expected) => {
    expect(scored(target, actual, points)).toBe(expected);
  });

  test('a figure that reaches the target has no proportion, one that misses it by nothing has', () => {
    const proportion = (target: string, actual: string) => {
      const score = scoreOfIndicator(parseTargetValue(target), actual, { points: new Big(10) });
      return score.kind === 'exact' && score.proportion !== null;
    };
    expect(['≥3次', '≤3次', '=3次', '3次'].map((target) => proportion(target, '3次'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    // Neither more than 3 nor less.
    expect(['>3次', '<3次'].map((target) => proportion(target, '3次'))).toEqual([true, true]);
  });

  test('a judgement tells how far the target was reached', () => {
    const reached = (target: string, actual: string) =>
      scoreOfIndicator(parseTargetValue(target), actual, { points: new Big(10) });
    expect(reached('2023年12月31日', '2024年1月5日')).toMatchObject({ kind: 'band', reached: 'not' });
    expect(reached('良', '中')).toMatchObject({ kind: 'band', reached: 'partly' });
    expect(reached('效果明显', '效果明显')).toMatchObject({ kind: 'band', reached: 'reached' });
  });

  test('without a comparator it matters whether less is better', () => {
    expect(scored('580元/人·月', '600元/人·月', 10, true)).toBe('9.67');
    expect(scored('580元/人·月', '600元/人·月', 10)).toBe('10');
    expect(scored('10件', '8件', 10, true)).toBe('10');
  });

  test('is never below 0 or above the points, and more is never worse where more is better', () => {
    const figure = fc.integer({ min: -200, max: 400 });
    const sign = fc.constantFrom('≥', '≤', '=', '>', '<', '');
    fc.assert(
      fc.property(
        sign,
        figure,
        figure,
        fc.integer({ min: 1, max: 100 }),
        (comparator, aimed, actual, points) => {
          const score = scoreOfIndicator(parseTargetValue(`${comparator}${aimed}%`), `${actual}%`, {
            points: new Big(points),
          });
          if (score.kind !== 'exact') throw new Error('not exact');
          expect(score.score.gte(0) && score.score.lte(points)).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat({ max: 300 }),
        fc.nat({ max: 50 }),
        (aimed, actual, more) => {
          const of = (value: number) => Number(scored(`≥${aimed}个`, `${value}个`, 10));
          expect(of(actual + more)).toBeGreaterThanOrEqual(of(actual));
        },
      ),
    );
  });
});

test.each([
  ['已完成', 'reached'],
  ['按时完成', 'reached'],
  ['达成预期指标', 'reached'],
  ['全部达标', 'reached'],
  ['部分达成', 'partly'],
  ['基本完成', 'partly'],
  ['未完成', 'not'],
  ['未按时完成', 'not'],
  ['未达成预期指标且效果较差', 'not'],
  ['完成5场活动', null],
  ['按进度执行', null],
  ['', null],
] as const)('%j says %s', (actual, reached) => expect(reachedInWords(actual)).toBe(reached));

describe('execution and total', () => {
  test('the rate is what was executed of the budget; of nothing there is none', () => {
    expect(rateOfExecution(new Big('36'), new Big('48'))?.toFixed()).toBe('75');
    expect(rateOfExecution(new Big('1'), new Big('0'))).toBeNull();
  });

  test.each([
    ['98', '10', '9.8'],
    ['100', '10', '10'],
    ['104', '10', '10'],
    ['0', '10', '0'],
    ['-1', '10', '0'],
  ])('%s%% of %s points give %s', (rate, points, score) =>
    expect(scoreOfExecution(new Big(rate), new Big(points)).toFixed()).toBe(score),
  );

  test.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.99', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s is %s', (score, rating) => expect(ratingOf(new Big(score))).toBe(rating));
});
