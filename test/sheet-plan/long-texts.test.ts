import { CUT_MARK, fitTexts, LONGEST_TEXT } from '../../src/sheet-plan/long-texts';
import { PlanBuilder } from '../../src/sheet-plan/plan-builder';

function planOf(rows: (string | number | null)[][]) {
  const plan = new PlanBuilder('findings', [10, 10]);
  for (const row of rows) plan.addRow(row);
  return plan.build({ name: '表', page: { orientation: 'portrait' } });
}

test('texts that fit stay as they are', () => {
  const plan = planOf([['字'.repeat(32_767), 5]]);
  expect(fitTexts(plan)).toEqual({ plan, cut: [] });
  expect(fitTexts(plan).plan).toBe(plan);
});

test('a longer text is cut, says so at its end and is told with its place', () => {
  const plan = planOf([
    ['甲', null],
    [1, '字'.repeat(32_768)],
  ]);
  const { plan: fitted, cut } = fitTexts(plan);
  expect(cut).toEqual([{ sheet: '表', row: 1, column: 1, length: 32_768 }]);
  const text = fitted.rows[1]?.[1] as string;
  expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(text.length).toBeGreaterThan(32_700);
  expect(text.endsWith(CUT_MARK)).toBe(true);
  expect(fitted.rows[0]).toBe(plan.rows[0]);
});

test('no character is cut in halves', () => {
  for (const shift of ['', 'a']) {
    const { plan } = fitTexts(planOf([[shift + '😀'.repeat(20_000), null]]));
    const kept = (plan.rows[0]?.[0] as string).slice(0, -CUT_MARK.length);
    expect(kept).toBe(shift + '😀'.repeat((kept.length - shift.length) / 2));
  }
});
