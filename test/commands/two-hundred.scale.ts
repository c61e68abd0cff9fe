import { importDocument } from '../../src/commands/in-excel/import-document';
import { documentOf, openWorkbook } from './host-fixture';

test('writes 200 projects in one batch for each 50 sheets, which is told, and can be cancelled between', async () => {
  const host = openWorkbook({ requirementSet: '1.8' });
  const told: number[] = [];
  await importDocument(documentOf(200), {
    existing: 'skip',
    onProgress: ({ stage, done }) => stage === 'writing' && told.push(done),
  });
  // The sheet that was there, and 200 projects with their summary.
  expect(host.sheetNames().length).toBeGreaterThan(201);
  const written = host.sheetNames().length - 1;
  expect(host.syncs).toBe(2 + Math.ceil(written / 50));
  expect(told).toEqual([50, 100, 150, 200, written]);
  expect(Math.max(...host.log.map((request) => request.requestBytes))).toBeLessThan(5 * 1024 * 1024);
});
