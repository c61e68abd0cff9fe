import fc from 'fast-check';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { department, project, text } from '../support/form-arbitraries';
import { contentsOf, expectSoundPlan } from '../support/plan-invariants';

const document = fc.record({
  department: fc.option(department, { nil: null }),
  projects: fc.array(project, { maxLength: 5 }),
  departments: fc.constant([]),
  unplaced: fc.array(fc.record({ line: fc.integer({ min: 1, max: 99 }), text }), { maxLength: 3 }),
});

describe('planWorkbook', () => {
  it('plans every sheet under a legal name of its own, the summary last', () => {
    const taken = ['绩效目标汇总', '项目', 'A-1'];
    fc.assert(
      fc.property(document, (source) => {
        const { plans, sheets, summary } = planWorkbook(source, { taken });
        plans.forEach(expectSoundPlan);
        const names = [...taken, ...plans.map(({ name }) => name)].map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(plans.at(-1)).toMatchObject({ name: summary, kind: 'summary' });
        const projectPlans = plans.filter(({ kind }) => kind === 'project');
        expect(projectPlans.map(({ name }) => name)).toEqual(sheets);
        expect(plans.filter(({ kind }) => kind === 'unplaced')).toHaveLength(
          source.unplaced.length > 0 ? 1 : 0,
        );
        expect(plans.some(({ kind }) => kind === 'department')).toBe(source.department !== null);
        const contents = contentsOf(plans.at(-1)!).map(String);
        sheets.forEach((sheet, index) => {
          const { name, moneyUnit } = source.projects[index]!;
          const shown = name ?? sheet;
          // The row of a table without money unit says after the name that the unit is assumed.
          const isListed = (text: string) => (moneyUnit === null ? text.startsWith(shown) : text === shown);
          expect(contents.some(isListed)).toBe(true);
        });
      }),
    );
  });
});
