import fc from 'fast-check';
import { planDepartmentSheets } from '../../src/forms/department-goals/department-sheet';
import { planUnplacedSheet } from '../../src/reports/unplaced/unplaced-sheet';
import { department, text } from '../support/form-arbitraries';
import { contentsOf, expectSoundPlan } from '../support/plan-invariants';

describe('planDepartmentSheets', () => {
  it('gives sound plans that hold every text of the department', () => {
    fc.assert(
      fc.property(department, (goals) => {
        const plans = planDepartmentSheets(goals, { overall: '整体', subGoals: '分项' });
        plans.forEach(expectSoundPlan);
        expect(plans.map(({ name }) => name)).toEqual(
          goals.subGoals.length > 0 ? ['整体', '分项'] : ['整体'],
        );
        const texts = [goals.agency, goals.overall, ...goals.measures];
        for (const { no, name, goal, indicator } of goals.subGoals) {
          texts.push(name, goal, indicator);
          if (no !== null) expect(contentsOf(plans[1]!)).toContain(no);
        }
        const contents = plans.flatMap(contentsOf);
        expect(contents).toEqual(expect.arrayContaining(texts.filter((one) => one !== null)));
      }),
    );
  });
});

describe('planUnplacedSheet', () => {
  const entry = fc.record({
    line: fc.integer({ min: 1, max: 9999 }),
    text,
    sheet: fc.option(fc.constant('表一'), { nil: undefined }),
  });

  it('lists every text with its line, and the worksheet where any has one', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), (unplaced) => {
        const plan = planUnplacedSheet(unplaced, '未归位');
        expectSoundPlan(plan);
        const withSheet = unplaced.some(({ sheet }) => sheet !== undefined);
        const header = plan.rows.findIndex(([first]) => first === '行号');
        expect(plan.rows[header]).toEqual(withSheet ? ['行号', '原文', '工作表'] : ['行号', '原文']);
        expect(plan.rows.slice(header + 1)).toEqual(
          unplaced.map((one) => (withSheet ? [one.line, one.text, one.sheet ?? null] : [one.line, one.text])),
        );
      }),
    );
  });
});
