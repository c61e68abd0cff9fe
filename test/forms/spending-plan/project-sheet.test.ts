import fc from 'fast-check';
import { placesOfProjectSheet } from '../../../src/forms/spending-plan/project-layout';
import { planProjectSheet } from '../../../src/forms/spending-plan/project-sheet';
import type { CellContent } from '../../../src/sheet-plan/sheet-plan';
import type { ProjectTable } from '../../../src/domain/project-table';
import { project } from '../../support/form-arbitraries';
import { contentsOf, expectSoundPlan } from '../../support/plan-invariants';

/** What each field path must hold on the sheet; the cell of the goals holds all of them. */
function expectedCells(table: ProjectTable): Map<string, CellContent> {
  const { agency, budget } = table;
  const agencyText = `${agency.code ?? ''}${agency.name ?? ''}` || '预算单位：';
  const cells = new Map<string, CellContent>([
    ['agency.code', agencyText],
    ['agency.name', agencyText],
    ['moneyUnit', `单位：${table.moneyUnit ?? ''}`],
    ['code', table.code],
    ['name', table.name],
    ['purpose', table.purpose],
  ]);
  for (const part of ['total', 'fiscal', 'other'] as const) {
    cells.set(`budget.${part}`, budget[part] === null ? null : Number(budget[part].toFixed()));
  }
  table.plan.forEach((percent, index) => {
    cells.set(`plan[${index}]`, percent === null ? null : Number(`${percent}e-2`));
  });
  table.goals.forEach((_, index) => cells.set(`goals[${index}]`, table.goals.join('\n')));
  table.indicators.forEach((indicator, index) => {
    for (const field of ['level1', 'level2', 'level3', 'description', 'basis'] as const) {
      cells.set(`indicators[${index}].${field}`, indicator[field]);
    }
    cells.set(`indicators[${index}].target`, indicator.target?.written ?? null);
  });
  return cells;
}

describe('planProjectSheet', () => {
  it('gives a sound plan with every field at the place it tells', () => {
    fc.assert(
      fc.property(project, (table) => {
        const plan = planProjectSheet(table, '项目');
        expectSoundPlan(plan);
        const places = placesOfProjectSheet(table);
        const expected = expectedCells(table);
        expect([...places.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [path, content] of expected) {
          const place = places.get(path)!;
          expect([path, plan.rows[place.row]?.[place.column]]).toEqual([path, content]);
        }
      }),
    );
  });

  it('writes no formula, so that imported text can never become one', () => {
    fc.assert(
      fc.property(project, (table) => {
        const plan = planProjectSheet(table, '项目');
        expect(plan.rows.flat().every((content) => typeof content !== 'object' || content === null)).toBe(
          true,
        );
      }),
    );
  });

  it('carries the labels of the official form and its guards', () => {
    fc.assert(
      fc.property(project, (table) => {
        const plan = planProjectSheet(table, '项目');
        const labels = ['项目编码', '项目名称', '预算规模及资金用途', '预算数', '其中：财政资金', '其他资金'];
        labels.push('资金支出计划（%）', '3月底', '6月底', '10月底', '12月底', '绩效目标');
        labels.push('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据');
        expect(contentsOf(plan)).toEqual(expect.arrayContaining(labels));
        expect(plan.validations.map(({ severity }) => severity)).toEqual([
          'warning',
          'warning',
          'warning',
          'stop',
          'information',
        ]);
        // Amounts are typed one after the other, so their guards ask for a number and cover no label.
        const amounts = plan.validations.slice(0, 3);
        expect(amounts.map(({ rule }) => rule.type)).toEqual(['decimal', 'decimal', 'decimal']);
        for (const { area: guarded } of amounts) {
          expect([guarded.rows, guarded.columns]).toEqual([1, 1]);
          expect(typeof plan.rows[guarded.row]?.[guarded.column]).not.toBe('string');
        }
        expect(plan.page.orientation).toBe('portrait');
        const titleRow = plan.page.titleRows!.first;
        expect(plan.rows[titleRow]?.[0]).toBe('一级指标');
      }),
    );
  });
});
