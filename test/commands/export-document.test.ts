import { exportDocument as command } from '../../src/commands/export-document';
import { exportDocument } from '../../src/commands/in-excel/export-document';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { openWorkbook, openWorkbookOf, sampleDocument, snapshot } from './host-fixture';

test('the open workbook becomes a document, read in two batches; nothing is written', async () => {
  const host = openWorkbookOf(planWorkbook(sampleDocument()).plans);
  const before = snapshot(host);
  host.resetCounters();
  const { name, bytes, projects } = await exportDocument('.html');
  expect([name, projects]).toEqual(['唐山市丰润区沙流河镇人民政府2023年部门预算绩效目标.html', 8]);
  const html = new TextDecoder().decode(bytes);
  for (const { name: project } of sampleDocument().projects) expect(html).toContain(`${project}绩效目标表`);
  expect(host.syncs).toBe(2);
  expect(host.undoClearing).toEqual([]);
  expect(snapshot(host)).toEqual(before);
});

test('what follows the targets is not in it, and is told', async () => {
  const followUp = { phase: 'evaluation', month: null } as const;
  openWorkbookOf(planWorkbook(sampleDocument(), { followUp }).plans);
  const made = await exportDocument('.html');
  expect([made.projects, made.followUps]).toEqual([8, 8]);
  const told = command.tell!(made, { kind: '.html' });
  expect(told?.details?.map(({ values }) => values)).toContainEqual({ count: 8 });
});

test('a workbook without any table is refused in a sentence', async () => {
  openWorkbook();
  await expect(exportDocument('.docx')).rejects.toMatchObject({ name: 'UserError' });
});
