import fc from 'fast-check';
import { reportOf } from '../../../src/reports/registry';
import { rollForwardReport } from '../../../src/reports/roll-forward';
import type { CarriedRow } from '../../../src/reports/roll-forward/roll-forward-sheet';
import { text } from '../../support/form-arbitraries';
import { gridOfPlan } from '../../support/grid-of-plan';
import { expectSoundPlan } from '../../support/plan-invariants';

const value = fc.option(fc.oneof(text, fc.integer({ min: 0, max: 9_999 })), { nil: null });
const row: fc.Arbitrary<CarriedRow> = fc.record({
  sheet: fc.constantFrom('甲', "乙'丙"),
  cell: fc.option(fc.constant({ row: 4, column: 2 }), { nil: null }),
  field: text,
  before: value,
  after: value,
  hint: text,
  isReviewed: fc.boolean(),
});

test('the list of what was taken over is sound, told to be one, and read back with what was reviewed', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
      const plan = rollForwardReport.plan({ from: 2023, to: 2024, rows }, '结转核对');
      expectSoundPlan(plan);
      const grid = gridOfPlan(plan);
      expect(reportOf(grid)).toBe('rollForward');
      expect(rollForwardReport.readBack(grid)).toEqual({
        from: 2023,
        to: 2024,
        rows: rows.map((one) => ({ ...one, cell: null })),
      });
    }),
  );
});
