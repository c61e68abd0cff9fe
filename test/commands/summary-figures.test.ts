import { EMPTY_DOCUMENT } from '../../src/domain/target-document';
import { isFormula } from '../../src/sheet-plan/sheet-plan';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { oddBudgets } from '../support/odd-budgets';
import { openWorkbookOf } from './host-fixture';

test('the spreadsheet calculates the figures that a file says, in every cell of a summary of odd budgets', async () => {
  const { plans, summary } = planWorkbook({ ...EMPTY_DOCUMENT, projects: oddBudgets(12) });
  const host = openWorkbookOf(plans);
  await host.settle();
  const sheet = host.model.find(summary);
  const plan = plans.find(({ name }) => name === summary);
  if (!sheet || !plan) throw new Error('no summary');
  const different = plan.rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (!isFormula(content)) return [];
      const shown = host.model.value(sheet, row, column);
      const isSame =
        typeof content.result === 'number'
          ? Math.abs(Number(shown) - content.result) < 1e-9
          : String(shown ?? '') === content.result;
      return isSame ? [] : [[row, column, shown, content]];
    }),
  );
  expect(different).toEqual([]);
});
