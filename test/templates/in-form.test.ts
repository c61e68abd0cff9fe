import Big from 'big.js';
import fc from 'fast-check';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { level1Of } from '../../src/domain/indicator-levels';
import { writtenForm } from '../../src/forms/registry';
import { TEMPLATES } from '../../src/templates';
import { inForm } from '../../src/templates/in-form';
import { ownTemplateOf, parseOwnTemplates, templateOfOwn } from '../../src/templates/own-template';
import { usualWeights } from '../../src/templates/usual-weights';

const FACTS = { year: 2027, agency: { code: null, name: '某镇' }, moneyUnit: '万元' as const };
const LEVEL2 = {
  成本: '经济成本指标',
  产出: '数量指标',
  效益: '社会效益指标',
  满意度: '服务对象满意度指标',
} as const;
type Share = keyof typeof LEVEL2;

const indicatorsOf = (shares: readonly Share[]) =>
  shares.map((share) => ({ ...EMPTY_INDICATOR, level1: `${share}指标`, level2: LEVEL2[share] }));
const sum = (weights: readonly Big[]) =>
  weights.reduce((total, weight) => total.plus(weight), new Big(0)).toFixed();
const shares = fc.array(fc.constantFrom(...(Object.keys(LEVEL2) as Share[])), {
  minLength: 1,
  maxLength: 40,
});

describe('usual weights', () => {
  test('add up to 90 whatever the indicators are, and differ by a point at most within a kind', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const weights = usualWeights(indicatorsOf(given));
        expect(sum(weights)).toBe('90');
        for (const share of new Set(given)) {
          const own = weights.filter((_, index) => given[index] === share).map(Number);
          expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test.each([
    [
      ['成本', '产出', '效益', '满意度'],
      ['20', '40', '20', '10'],
    ],
    [
      ['产出', '效益', '满意度'],
      ['50', '30', '10'],
    ],
    [
      ['产出', '产出', '产出', '效益', '满意度'],
      ['17', '17', '16', '30', '10'],
    ],
    [
      ['产出', '满意度'],
      ['80', '10'],
    ],
    [['效益'], ['90']],
    [
      ['满意度', ...Array.from({ length: 11 }, () => '满意度' as const), '产出', '效益'],
      ['0.9', '0.9', '0.9', '0.9', '0.8', '0.8', '0.8', '0.8', '0.8', '0.8', '0.8', '0.8', '50', '30'],
    ],
  ] as const)('of %j are %j', (given, wanted) => {
    expect(usualWeights(indicatorsOf(given)).map((weight) => weight.toFixed())).toEqual(wanted);
  });

  test('of nothing are none', () => expect(usualWeights([])).toEqual([]));
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  const plain = template.build(FACTS);

  test('is what it was in the form with the spending plan', () => {
    expect(inForm(plain, writtenForm('spendingPlan'))).toEqual({ ...plain, year: null });
  });

  test('has cost as a level of its own and 90 points as a declaration, and loses no indicator', () => {
    const { indicators, year, form } = inForm(plain, writtenForm('declaration'));
    expect([form, year]).toEqual(['declaration', 2027]);
    expect(sum(indicators.map(({ weight }) => weight as Big))).toBe('90');
    expect(indicators.map(({ level3 }) => level3).sort()).toEqual(
      plain.indicators.map(({ level3 }) => level3).sort(),
    );
    const levels = indicators.map(({ level1 }) => level1Of(level1 ?? ''));
    expect(levels.filter((level, index) => level !== levels[index - 1])).toEqual([
      '成本',
      '产出',
      '效益',
      '满意度',
    ]);
    expect(indicators.map(({ direction }) => direction)).toEqual(indicators.map(() => null));
  });

  test('tells the direction of every target that has a comparator, as a list', () => {
    for (const { target, direction } of inForm(plain, writtenForm('indicatorList')).indicators) {
      const sign = target?.written.charAt(0) ?? '';
      expect(direction).toBe(sign === '≥' ? '正向指标' : sign === '≤' ? '反向指标' : null);
    }
  });
});

test('a template of the user keeps the weights of its table, also when it was stored', () => {
  const table = inForm(TEMPLATES[1]!.build(FACTS), writtenForm('declaration'));
  const weights = table.indicators.map((_, index) => new Big(index === 0 ? 82 : 1));
  const weighted = {
    ...table,
    indicators: table.indicators.map((one, index) => ({ ...one, weight: weights[index]! })),
  };
  const [stored] = parseOwnTemplates(JSON.stringify([ownTemplateOf(weighted, '我的', 2027)]));
  const again = inForm(templateOfOwn(stored!).build(FACTS), writtenForm('declaration'));
  expect(again.indicators.map(({ weight }) => weight?.toFixed())).toEqual(
    weights.map((weight) => weight.toFixed()),
  );
  expect(
    parseOwnTemplates(
      JSON.stringify([{ ...stored, indicators: [{ ...stored!.indicators[0], weight: 'x' }] }]),
    ),
  ).toEqual([]);
});
