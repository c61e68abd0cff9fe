import { rollForward } from '../../src/commands/in-excel/roll-forward';
import { UserError } from '../../src/locale/user-error';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { workbookOfGrids } from '../../src/workbook/workbook-session';
import { expectSame, openWorkbook, openWorkbookOf, sampleDocument, snapshot } from './host-fixture';

function openSample(options: Parameters<typeof openWorkbookOf>[1] = {}) {
  const created: Uint8Array[] = [];
  const host = openWorkbookOf(planWorkbook(sampleDocument()).plans, options);
  host.model.onCreated = (file) => created.push(file);
  host.resetCounters();
  return { host, created };
}

test('opens a workbook of next year beside the open one, of which nothing changes', async () => {
  const { host, created } = openSample();
  const before = snapshot(host);
  const { from, to, projects, carried, review } = await rollForward();
  expect([from, to, projects]).toEqual([2023, 2024, 8]);
  expect(host.syncs).toBe(3);
  expect(host.undoClearing).toEqual([]);
  expectSame(snapshot(host), before);
  const { grids } = await readWorkbook(created[0]!, 'next.xlsx');
  const workbook = workbookOfGrids(grids);
  expect(workbook.projects.map(({ project }) => project.code?.slice(6, 8))).toEqual(Array(8).fill('24'));
  expect(workbook.sheetsOf('rollForward').map(({ name }) => name)).toEqual([review]);
  expect(carried).toBeGreaterThan(100);
});

test('needs nothing above Excel 2019', async () => {
  const { created } = openSample({ requirementSet: '1.8' });
  await rollForward();
  expect(created).toHaveLength(1);
});

test('failed by Excel at any request, it opens no workbook', async () => {
  const { host, created } = openSample();
  for (const request of [0, 1, 2]) {
    host.failRequest(request);
    await expect(rollForward()).rejects.toBeInstanceOf(UserError);
  }
  expect(created).toEqual([]);
});

test('a workbook without targets is told in a sentence', async () => {
  openWorkbook();
  await expect(rollForward()).rejects.toBeInstanceOf(UserError);
});
