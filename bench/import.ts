/**
 * How long the import takes, from the text to the bytes of the workbook, for 10, 100 and 1,000 projects. Run by
 * `npm run bench`; a look at growth, not a test.
 */
import { performance } from 'node:perf_hooks';
import { readTextDocument } from '../src/sources/text/read-text-document';
import { planWorkbook } from '../src/workbook/workbook-plan';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import { generateDocument, generateProjects } from '../test/support/generate-document';

async function measure(count: number): Promise<void> {
  const bytes = new TextEncoder().encode(generateDocument(generateProjects(count)));
  const start = performance.now();
  const document = readTextDocument(bytes, 'bench.txt');
  const read = performance.now();
  const { plans } = planWorkbook(document);
  const planned = performance.now();
  const { bytes: book } = await writeWorkbook(plans);
  const written = performance.now();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2).padStart(8);
  const perProject = ((written - start) / count).toFixed(2).padStart(12);
  const size = `${Math.round(book.length / 1024)} KB`.padStart(10);
  const memory = `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`.padStart(9);
  console.log(
    `${String(count).padStart(8)}${seconds(start, read)}${seconds(read, planned)}${seconds(planned, written)}${seconds(start, written)}${perProject}${size}${memory}`,
  );
}

async function main(): Promise<void> {
  // The first run pays for loading and compiling.
  await writeWorkbook(
    planWorkbook(readTextDocument(new TextEncoder().encode(generateDocument(generateProjects(5))), 'x.txt'))
      .plans,
  );
  console.log('projects  read s  plan s write s   all s  ms/project      file   memory');
  for (const count of [10, 100, 1_000]) await measure(count);
}

void main();
