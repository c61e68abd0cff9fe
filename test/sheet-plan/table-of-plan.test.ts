import fc from 'fast-check';
import { WRITTEN_FORMS, writtenForm } from '../../src/forms/registry';
import { tableOfPlan } from '../../src/sheet-plan/table-of-plan';
import type { PublishedTable } from '../../src/sheet-plan/published-document';
import { project } from '../support/form-arbitraries';

/** How many cells of a table lie on each square of its grid. */
function coverage({ columnWidths, rows }: PublishedTable): number[][] {
  const squares = rows.map(() => columnWidths.map(() => 0));
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (squares[row]![column] !== 0 && column < columnWidths.length) column += 1;
      for (let r = row; r < row + cell.rows; r += 1)
        for (let c = column; c < column + cell.columns; c += 1) squares[r]![c]! += 1;
    }
  });
  return squares;
}

test.each(WRITTEN_FORMS.map((form) => [form.id, form] as const))(
  'the cells of a table in the form %s, with those that they take, cover it without gap or overlap',
  (id, { layout }) => {
    fc.assert(
      fc.property(project, (table) => {
        const printed = tableOfPlan(layout.plan([{ ...table, form: id }], '')).table;
        expect(new Set(coverage(printed).flat())).toEqual(new Set([1]));
        expect(printed.columnWidths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 10);
      }),
    );
  },
);

test('every text of the sheet stands in it once, figures as the sheet shows them', () => {
  fc.assert(
    fc.property(project, (table) => {
      const printed = tableOfPlan(writtenForm('spendingPlan').layout.plan([table], ''));
      const texts = printed.table.rows.flat().map(({ text }) => text);
      const { purpose, name, code, budget, plan, indicators } = table;
      for (const text of [purpose, name, code]) if (text !== null) expect(texts).toContain(text);
      expect(printed.title).toContain(name ?? '项目');
      const amounts = [budget.total, budget.fiscal, budget.other].map((amount) => amount?.toFixed(2) ?? '');
      const grouped = (amount: string) => amount.replace(/\B(?=(?:\d{3})+\.)/g, ',');
      const shown = table.moneyUnit === '元' ? amounts.map(grouped) : amounts;
      for (const amount of shown) expect(texts).toContain(amount);
      for (const percent of plan) if (percent !== null) expect(texts).toContain(`${percent}%`);
      for (const { level3, target } of indicators) {
        if (level3 !== null) expect(texts).toContain(level3);
        if (target) expect(texts).toContain(target.written);
      }
    }),
  );
});
