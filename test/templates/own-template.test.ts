import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import fc from 'fast-check';
import { ownTemplateOf, parseOwnTemplates, templateOfOwn } from '../../src/templates/own-template';
import { TEMPLATES } from '../../src/templates';
import { parseTargetValue } from '../../src/domain/target-value';

const FACTS = { agency: { code: '319', name: '某镇' }, moneyUnit: '万元' as const };

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'a table of %s, kept and inserted for another year, is the template of that year',
  (_, template) => {
    const kept = ownTemplateOf(template.build({ ...FACTS, year: 2026 }), '我的', 2026);
    const [stored] = parseOwnTemplates(JSON.stringify([kept]));
    if (!stored) throw new Error('it was not stored');
    expect(templateOfOwn(stored).build({ ...FACTS, year: 2027 })).toEqual(
      template.build({ ...FACTS, year: 2027 }),
    );
  },
);

test('only the fiscal year moves on, and only where it is a year', () => {
  const table = {
    ...TEMPLATES[0]!.build({ ...FACTS, year: 2026 }),
    purpose: '2025年结转2026元，2026年6月底前，财预〔2026〕8号，2026-09-30，12026年',
    indicators: [
      {
        ...EMPTY_INDICATOR,
        level1: '产出指标',
        level2: '时效指标',
        level3: '完成时限',
        target: parseTargetValue('2026年12月31日'),
        basis: '2026年工作计划',
      },
    ],
  };
  const made = templateOfOwn(ownTemplateOf(table, '甲', 2026)).build({ ...FACTS, year: 2028 });
  expect(made.purpose).toBe('2025年结转2026元，2028年6月底前，财预〔2026〕8号，2028-09-30，12026年');
  expect(made.indicators[0]?.target?.written).toBe('2028年12月31日');
  expect(made.indicators[0]?.basis).toBe('2028年工作计划');
});

test('the year of the code goes before that of the workbook', () => {
  const table = { ...TEMPLATES[0]!.build({ ...FACTS, year: 2026 }), code: '13020823P00010010004W' };
  expect(ownTemplateOf(table, '甲', 2026).year).toBe(2023);
});

test('what is stored may be anything; only templates are taken', () => {
  const good = ownTemplateOf(TEMPLATES[1]!.build({ ...FACTS, year: 2026 }), '甲', 2026);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constant(good))), fc.nat(), (entries, cut) => {
      const found = parseOwnTemplates(JSON.stringify(entries));
      for (const template of found) templateOfOwn(template).build({ ...FACTS, year: 2027 });
      expect(found.filter(({ id }) => id === good.id)).toHaveLength(
        entries.filter((entry) => entry === good).length,
      );
      expect(() => parseOwnTemplates(JSON.stringify(entries).slice(0, cut))).not.toThrow();
    }),
  );
  expect(parseOwnTemplates(undefined)).toEqual([]);
});

test('years in any way of writing are moved, those in titles of documents are not', () => {
  const table = {
    ...TEMPLATES[0]!.build({ ...FACTS, year: 2026 }),
    purpose: '二〇二六年度按《关于2026年预算的通知》执行',
  };
  const made = templateOfOwn(ownTemplateOf(table, '一', 2026)).build({ ...FACTS, year: 2028 });
  expect(made.purpose).toBe('二〇二八年度按《关于2026年预算的通知》执行');
});
