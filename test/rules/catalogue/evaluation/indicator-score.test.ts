import { evaluated } from '../../support/given';
import { testRule } from '../../support/test-rule';

/** The row of satisfaction, of ten points, with another target, result and score. */
const satisfied = (target: string, actual: string | null, score: number | null) =>
  evaluated({
    'indicators[5].target': target,
    'indicators[5].actual': actual,
    'indicators[5].score': score,
  });
const wrong = (target: string, actual: string, score: string, zh: string, en = zh) => ({
  field: 'indicators[5].score',
  values: { target, actual, score, arithmetic: { 'zh-CN': zh, 'en-US': en } },
});
const FULL = ['已达到指标值，得满分10', 'reached, which gives all 10'] as const;

testRule('indicator-score', {
  nearMisses: {
    'in proportion': evaluated(),
    'in proportion, to the decimals that are stated': satisfied('≥95%', '92%', 9.7),
    'rounded to full points': satisfied('≥95%', '92%', 10),
    'words within their band': satisfied('效果明显', '达成预期指标', 8),
    'at most, for costs without a comparator': evaluated({
      'indicators[3].target': '10000元',
      'indicators[3].actual': '9000元',
    }),
    'where the table has a scoring rule, that holds': evaluated({
      'indicators[5].scoringRule': '每低1个百分点扣0.1分',
      'indicators[5].score': 9.1,
    }),
    'what cannot be compared': satisfied('≥90%', '见附件', 3),
    'no score yet': satisfied('≥90%', '92%', null),
    'no result yet': satisfied('≥90%', null, 3),
    'above its points is a finding of its own': satisfied('≥90%', '92%', 11),
    'a row without a target': evaluated({ 'indicators[5].target': null, 'indicators[5].score': 3 }),
    'a row without points': evaluated({ 'indicators[5].weight': null, 'indicators[5].score': 3 }),
  },
  failures: {
    'reached, and not all points': [satisfied('98%', '98%', 9.8), wrong('98%', '98%', '9.8', ...FULL)],
    'missed, and all points': [satisfied('≥90%', '45%', 10), wrong('≥90%', '45%', '10', '45÷90×10＝5')],
    'missed by a little': [satisfied('95%', '92%', 9), wrong('95%', '92%', '9', '92÷95×10＝9.68')],
    'less is better, the other way round': [
      satisfied('≤2%', '4%', 10),
      wrong('≤2%', '4%', '10', '2÷4×10＝5'),
    ],
    'words below their band': [
      satisfied('效果明显', '达成预期指标', 7.9),
      wrong('效果明显', '达成预期指标', '7.9', '达成，应在8–10分之间', 'reached, which gives 8–10'),
    ],
    'words above their band': [
      satisfied('效果明显', '部分达成', 8.5),
      wrong('效果明显', '部分达成', '8.5', '部分达成，应在6–8分之间', 'partly reached, which gives 6–8'),
    ],
    'a target that was not reached in words': [
      satisfied('效果明显', '未达成预期指标', 7),
      wrong('效果明显', '未达成预期指标', '7', '未达成，应在0–6分之间', 'not reached, which gives 0–6'),
    ],
  },
  notApplicable: { 'no indicators': evaluated({ indicators: [] }) },
});
