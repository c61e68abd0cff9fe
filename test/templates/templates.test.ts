import Big from 'big.js';
import fc from 'fast-check';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { TEMPLATES, type TemplateFacts } from '../../src/templates';
import { expectSoundPlan } from '../support/plan-invariants';

const facts: TemplateFacts = {
  year: 2024,
  agency: { code: '485001', name: '某镇人民政府' },
  moneyUnit: '万元',
  villages: 23,
  budget: { total: new Big('15.45'), fiscal: new Big('15.45'), other: null },
};
const unknown: TemplateFacts = { year: 2024, agency: { code: null, name: null }, moneyUnit: '元' };
const filled = TEMPLATES.filter(({ id }) => id !== 'blank');
/** Phrases that say nothing and that reviewers send back. */
const EMPTY_PHRASES = /积极开展|工作需要|切实|进一步|不断提高|大力|扎实推进|顺利|影响力|等等/;

describe('the templates', () => {
  it('have names of their own and a blank one', () => {
    expect(filled.length).toBeGreaterThanOrEqual(9);
    for (const key of [
      ({ id }: (typeof TEMPLATES)[number]) => id,
      ({ name }: (typeof TEMPLATES)[number]) => name['zh-CN'],
    ]) {
      expect(new Set(TEMPLATES.map(key)).size).toBe(TEMPLATES.length);
    }
    for (const { name, description } of TEMPLATES) {
      expect([name['en-US'], description['zh-CN'], description['en-US']].every((one) => one.length > 3)).toBe(
        true,
      );
    }
  });

  describe.each(TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
    const table = template.build(facts);

    it('has the required level-2 indicators under their level 1', () => {
      const level2 = table.indicators.map((one) => one.level2);
      expect(level2).toEqual(expect.arrayContaining(['数量指标', '质量指标', '时效指标', '成本指标']));
      expect(level2).toContain('服务对象满意度指标');
      expect(level2.some((name) => /^(?:经济效益|社会效益|生态效益|可持续影响)指标$/.test(name ?? ''))).toBe(
        true,
      );
      const order = ['产出指标', '效益指标', '满意度指标'];
      const ranks = table.indicators.map((one) => order.indexOf(one.level1 ?? ''));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(Math.min(...ranks)).toBe(0);
      expect(table.plan).toEqual([25, 50, 75, 100]);
    });

    it('lays out as a sound sheet, whatever is known', () => {
      expectSoundPlan(planProjectSheet(table, '项目'));
      expectSoundPlan(planProjectSheet(template.build(unknown), '项目'));
    });

    it('takes code, name, budget and purpose from the facts', () => {
      const own = template.build({ ...facts, code: 'C1', name: '名', purpose: '用途' });
      expect(own).toMatchObject({
        code: 'C1',
        name: '名',
        purpose: '用途',
        budget: facts.budget,
        moneyUnit: '万元',
      });
    });
  });

  describe.each(filled.map((template) => [template.id, template] as const))('%s', (_, template) => {
    const table = template.build(facts);
    const texts = [
      table.purpose ?? '',
      ...table.goals,
      ...table.indicators.flatMap(({ level3, description, basis }) => [
        level3 ?? '',
        description ?? '',
        basis ?? '',
      ]),
    ];

    it('says something in every cell but figures that only the office knows', () => {
      expect(texts.filter((one) => one.length < 4 || EMPTY_PHRASES.test(one))).toEqual([]);
      expect(table.goals.length).toBeGreaterThanOrEqual(2);
      expect(table.goals.length).toBeLessThanOrEqual(3);
      expect(table.indicators.length).toBeGreaterThanOrEqual(6);
      expect(table.indicators.length).toBeLessThanOrEqual(9);
      expect(
        table.goals.every(
          (goal) => !goal.includes(table.purpose ?? '-') && !table.purpose?.includes(goal.slice(3)),
        ),
      ).toBe(true);
    });

    it('states target values that are understood, counts by ≥ and dates in the year', () => {
      for (const { level2, target } of table.indicators) {
        if (target === null) {
          expect(level2).toBe('数量指标');
          continue;
        }
        expect(target.kind).not.toBe('text');
        if (level2 === '数量指标') expect(target).toMatchObject({ kind: 'quantity', comparator: '≥' });
        if (level2 === '成本指标')
          expect(target).toMatchObject({ kind: 'quantity', comparator: '≤', unit: '元' });
        if (target.kind === 'date') expect(target.date.year).toBe(2024);
      }
    });

    it('caps the cost at what the budget comes to, in whole yuan, so that all of it can be spent', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 10_000, max: 1_000_000_000 }),
          fc.integer({ min: 1, max: 60 }),
          (cents, villages) => {
            const total = new Big(cents).div(100);
            const budget = { total, fiscal: total, other: null };
            const cost = template
              .build({ ...facts, moneyUnit: '元', budget, villages })
              .indicators.find(({ level2 }) => level2 === '成本指标')!;
            const shares = [1, 4, 12, villages, villages * 12];
            if (cost.target === null) expect(total.lt(villages * 12)).toBe(true);
            else if (cost.target.kind === 'quantity') {
              const cap = cost.target.number;
              // The budget fits below the cap, and below one yuan less it would not.
              expect(shares.some((n) => cap.times(n).gte(total) && cap.minus(1).times(n).lt(total))).toBe(
                true,
              );
            } else throw new Error(`cap is ${cost.target.kind}`);
          },
        ),
      );
    });

    it('invents no figure for what is not known', () => {
      const bare = template.build(unknown);
      expect(bare.indicators.find(({ level2 }) => level2 === '成本指标')?.target).toBeNull();
      expect(JSON.stringify([bare.goals, bare.indicators])).not.toMatch(/null个|undefined|NaN/);
      for (const { target } of bare.indicators) expect(target?.written ?? '').not.toContain('23个');
    });
  });
});
