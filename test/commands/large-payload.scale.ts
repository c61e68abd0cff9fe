import { importDocument, presentParts } from '../../src/commands/in-excel/import-document';
import { documentOf, openWorkbook } from './host-fixture';

const LIMIT = 5 * 1024 * 1024;

/** Projects whose texts fill 5 MB several times over; Excel takes 32,767 characters a cell. */
function hugeDocument(projects: number) {
  const document = documentOf(projects);
  const long = '绩'.repeat(32_000);
  return {
    ...document,
    projects: document.projects.map((project) => ({
      ...project,
      purpose: long,
      indicators: project.indicators.map((indicator) => ({ ...indicator, description: long })),
    })),
  };
}

test('requests and answers over 5 MB are split, and only those', async () => {
  const host = openWorkbook({ requirementSet: '1.8' });
  const document = hugeDocument(12);
  const progress: [number, number][] = [];
  await importDocument(document, {
    existing: 'skip',
    onProgress: ({ stage, done, total }) => stage === 'writing' && progress.push([done, total]),
  });
  const writes = host.log.slice(2);
  expect(writes.every(({ requestBytes, error }) => requestBytes < LIMIT && error === undefined)).toBe(true);
  const bytes = writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(bytes).toBeGreaterThan(LIMIT);
  // Batches are closed well before the limit, since sizes are estimated from above.
  expect(writes.length).toBeLessThanOrEqual(Math.ceil(bytes / (LIMIT / 2)));
  expect(progress.at(-1)).toEqual([13, 13]);

  host.resetCounters();
  expect((await presentParts(document)).codes).toHaveLength(12);
  const answered = host.log.filter(({ error }) => error === undefined);
  expect(answered.every(({ responseBytes }) => responseBytes < LIMIT)).toBe(true);
});
