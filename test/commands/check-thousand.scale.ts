import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { clearHighlights } from '../../src/commands/in-excel/clear-highlights';
import { planProjectSheet } from '../../src/forms/spending-plan/project-sheet';
import { sheetNamer } from '../../src/sheet-plan/sheet-name';
import { documentOf, openWorkbookOf } from './host-fixture';

const SHEETS = 1_000;

test('a workbook of 1,000 project sheets: five batches to read, one to highlight, and after an edit one and one', async () => {
  const nameSheet = sheetNamer([]);
  const { projects } = documentOf(SHEETS);
  // One in ten has a sum that does not add up.
  const plans = projects.map((project, index) => {
    const total = index % 10 === 0 ? project.budget.total!.plus(1) : project.budget.total;
    return planProjectSheet(
      { ...project, budget: { ...project.budget, total } },
      nameSheet(project.name ?? ''),
    );
  });
  const host = openWorkbookOf(plans);
  const checks = new OpenWorkbookChecker();
  const { result, document } = await checks.checkAll();
  expect(document.projects).toHaveLength(SHEETS);
  expect(result.findings.filter(({ rule }) => rule === 'budget-sum')).toHaveLength(SHEETS / 10);
  const requests = host.log.map(({ actions, requestBytes, responseBytes }) => ({
    actions,
    requestBytes,
    responseBytes,
  }));
  console.info(`check of ${SHEETS} sheets: ${JSON.stringify(requests)}`);
  // The list of sheets, then their cells in four answers, which the client takes in without a stop; then the highlights.
  expect(host.syncs).toBe(6);

  host.resetCounters();
  await checks.checkAll();
  expect(host.syncs).toBe(5);

  const [, second] = plans;
  const sheet = second && host.model.find(second.name);
  if (!sheet) throw new Error('no second sheet');
  host.model.enter(sheet, { row: 3, column: 2, rows: 1, columns: 1 }, [[1]]);
  host.resetCounters();
  const after = await checks.recheck([sheet.getSheetId()]);
  expect(host.syncs).toBe(2);
  expect(after.result.findings.filter(({ rule }) => rule === 'budget-sum')).toHaveLength(SHEETS / 10 + 1);

  host.resetCounters();
  await clearHighlights();
  expect(host.syncs).toBe(4);
});
