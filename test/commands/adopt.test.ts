import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addIndicator } from '../../src/commands/in-excel/add-indicator';
import { buildSummary } from '../../src/commands/in-excel/build-summary';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { applyRepairs } from '../../src/commands/in-excel/repair-findings';
import { budgetTotal } from '../../src/domain/budget-total';
import { allTables } from '../../src/domain/target-document';
import { placeOf, subjectOf } from '../../src/rules/finding';
import type { ExcelHost } from '../../host/excel-host';
import { shownFills } from '../../host/shown-fills';
import { cellAddress } from '../../src/grid/area';
import { foreignSheet, type Cell, type Row } from '../corpus/table';
import { TABLES } from '../corpus/tables';
import { openedHost } from '../support/workbook-content';
import { addPlannedSheet } from '../../src/excel/apply-plan';
import { expectSame, ofTheUser, openWorkbook } from './host-fixture';

/** A sheet of another office, with its merges and lines, as it comes into a workbook. */
async function hostWith(rows: readonly Row[]): Promise<ExcelHost> {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    addPlannedSheet(context, foreignSheet(rows));
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  host.resetCounters();
  return host;
}

type UserSheet = { name: string; cells: [row: string, column: string, content: unknown, style: unknown][] };

/** What the user sees, without the contents of some cells. */
function without(sheets: unknown, left: ReadonlySet<string>): unknown {
  return (sheets as UserSheet[]).map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map(([row, column, content, style]) => [
      row,
      column,
      left.has(`${sheet.name}!${cellAddress(Number(row), Number(column))}`) ? null : content,
      style,
    ]),
  }));
}

/** Checks, colours, repairs and sums up what was opened; the look and everything but the repaired cells stay. */
async function adopt(host: ExcelHost): Promise<{ repaired: number }> {
  const before = ofTheUser(host);
  const { document, result, repairs } = await new OpenWorkbookChecker().checkAll();
  expect(allTables(document).length).toBeGreaterThan(0);
  expectSame(ofTheUser(host), before);

  const coloured = new Map<string, Set<string>>();
  for (const finding of result.findings) {
    const { sheet, cell } = placeOf(subjectOf(finding, document), finding.field);
    if (sheet === null || cell === null) continue;
    coloured.set(sheet, (coloured.get(sheet) ?? new Set()).add(cellAddress(cell.row, cell.column)));
  }
  for (const [sheet, cells] of coloured) {
    const fills = await shownFills(host, sheet, (formula) => formula.includes('PerfTarget'));
    expect([...fills.keys()].sort()).toEqual([...cells].sort());
  }

  const { repaired, leftAlone } = await applyRepairs(repairs);
  expect([repaired.length, leftAlone.length]).toEqual([repairs.length, 0]);
  const changed = new Set(repairs.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`));
  expectSame(without(ofTheUser(host), changed), without(before, changed));
  const again = await new OpenWorkbookChecker().inspect();
  expect(again.repairs).toEqual([]);

  if (document.projects.length > 0) {
    const mended = ofTheUser(host) as UserSheet[];
    const { total, projects } = await buildSummary();
    expect(projects).toBe(document.projects.length);
    expect(total).toBe(budgetTotal(document.projects, '万元').total.toFixed());
    expectSame((ofTheUser(host) as UserSheet[]).slice(0, mended.length), mended);
  }
  return { repaired: repaired.length };
}

/** The rows with a blank in the first plain percentage, which is repaired safely. */
function withFault(rows: readonly Row[]): readonly Row[] | null {
  let isDone = false;
  const spoilt = (cell: Cell): Cell => {
    const text = typeof cell === 'string' ? cell : cell[0];
    if (isDone || !/^[≥≤]\d+%$/.test(text)) return cell;
    isDone = true;
    const fault = text.replace(/^./, '$& ');
    return typeof cell === 'string' ? fault : [fault, cell[1], cell[2] ?? 1];
  };
  const changed = rows.map((row) => row.map(spoilt));
  return isDone ? changed : null;
}

describe.each(Object.entries(TABLES))('a sheet of another office: %s', (_, { rows }) => {
  test('is checked, coloured, repaired and summed up where it stands', async () => {
    await adopt(await hostWith(rows));
    const faulty = withFault(rows);
    if (faulty) expect((await adopt(await hostWith(faulty))).repaired).toBeGreaterThan(0);
  });
});

test.each(
  Object.entries(TABLES).filter(([, { isDepartment, form }]) => !isDepartment && form === 'declaration'),
)('an indicator is added to it: %s', async (_, { rows }) => {
  const host = await hostWith(rows);
  const tables = async () => (await new OpenWorkbookChecker().inspect()).document.projects;
  const [before] = await tables();
  host.model
    .find('外来表')!
    .getRange(before!.origin.cells.get('indicators[0].target')!.row, 0, 1, 1)
    .activate();
  await addIndicator({ templateId: 'office-costs', index: 0 }, []);
  const [after] = await tables();
  expect(after!.indicators).toHaveLength(before!.indicators.length + 1);
  const kept = after!.indicators.filter(({ level3 }) =>
    before!.indicators.some((one) => one.level3 === level3),
  );
  expect(kept).toEqual(before!.indicators);
  expect([after!.name, after!.budget, after!.goals]).toEqual([before!.name, before!.budget, before!.goals]);
});

const SHARED = join(__dirname, '../../../shared/corpus');
const FILES = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.xlsx')) : [];

(FILES.length > 0 ? describe : describe.skip)('workbooks of other offices', () => {
  test.each(FILES.length > 0 ? FILES : ['none'])('%s', async (name) => {
    await adopt(await openedHost(readFileSync(join(SHARED, name))));
  });
});
