import fc from 'fast-check';
import { comparisonReport } from '../../../src/reports/comparison';
import { CHANGE_KINDS, CHANGE_TEXTS } from '../../../src/reports/comparison/change-kinds';
import type { ComparisonRow } from '../../../src/reports/comparison/comparison-sheet';
import { reportOf } from '../../../src/reports/registry';
import { text } from '../../support/form-arbitraries';
import { gridOfPlan } from '../../support/grid-of-plan';
import { expectSoundPlan } from '../../support/plan-invariants';

const figure = fc.integer({ min: -9_999, max: 9_999 }).map((cents) => cents / 100);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const row: fc.Arbitrary<ComparisonRow> = fc.record({
  project: orNull(text),
  code: orNull(fc.constant('13020823P00010010004W')),
  change: fc.constantFrom(...CHANGE_KINDS).map((kind) => CHANGE_TEXTS[kind]['zh-CN']),
  field: text,
  before: orNull(fc.oneof(text, figure)),
  after: orNull(fc.oneof(text, figure)),
  difference: orNull(figure),
  percent: orNull(figure),
  place: orNull(fc.constant({ sheet: "甲'乙", cell: { row: 3, column: 1 } })),
});

test('a comparison is laid out soundly, told to be one, and read back as it was', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const head = ['原：甲；现：乙。', '新增 1 个。'];
      const plan = comparisonReport.plan({ head, rows, locale: 'zh-CN' }, '对比结果');
      expectSoundPlan(plan);
      const grid = gridOfPlan(plan);
      expect(reportOf(grid)).toBe('comparison');
      expect(comparisonReport.readBack(grid)).toEqual({
        head,
        rows: rows.map((one) => ({ ...one, place: null })),
      });
    }),
  );
});

test('each kind of change has a colour of its own, in the words of the language', () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const { conditionalFormats } = comparisonReport.plan({ head: [], rows: [], locale }, 'x');
    expect(conditionalFormats.map(({ formula }) => formula)).toEqual(
      ['added', 'removed', 'changed', 'undecided'].map(
        (kind) => `$C4="${CHANGE_TEXTS[kind as keyof typeof CHANGE_TEXTS][locale]}"`,
      ),
    );
    expect(new Set(conditionalFormats.map(({ fill }) => fill)).size).toBe(4);
  }
});
