import fc from 'fast-check';
import { planDepartmentSheet } from '../../src/forms/department-goals/department-sheet';
import { planUnplacedSheet } from '../../src/reports/unplaced/unplaced-sheet';
import { department, text } from '../support/form-arbitraries';
import { contentsOf, expectSoundPlan } from '../support/plan-invariants';

describe('planDepartmentSheet', () => {
  it('gives a sound plan that holds every text of the department, its parts in the order of the document', () => {
    fc.assert(
      fc.property(department, (goals) => {
        const plan = planDepartmentSheet(goals, '整体');
        expectSoundPlan(plan);
        const contents = contentsOf(plan);
        const texts = [goals.agency, goals.overall, ...goals.measures];
        for (const { no, name, goal, indicator } of goals.subGoals) {
          texts.push(name, goal, indicator);
          if (no !== null) expect(contents).toContain(no);
        }
        expect(contents).toEqual(expect.arrayContaining(texts.filter((one) => one !== null)));
        const headings = ['一、总体绩效目标', '二、分项绩效目标', '三、工作保障措施'];
        const [, second, third] = headings as [string, string, string];
        expect(contents.includes(second)).toBe(goals.subGoals.length > 0);
        expect(contents.includes(third)).toBe(goals.measures.length > 0);
        const found = headings.flatMap((heading) => {
          const row = plan.rows.findIndex((cells) => cells[0] === heading);
          return row < 0 ? [] : [row];
        });
        expect(found).toEqual([...found].sort((a, b) => a - b));
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
