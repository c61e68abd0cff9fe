/**
 * How long a check takes for 1,000 and 10,000 projects of six indicators each, next to what JSON.parse takes on the
 * same data, and a recheck after one table has changed. Run by `npm run bench`.
 *
 * The 1,000 are measured on ten different documents in turn, the 10,000 on all of their projects in one: so neither
 * has the processor's caches to itself, and what differs is the size of the document alone. The best of several rounds
 * counts, since the others tell of the machine.
 */
import { performance } from 'node:perf_hooks';
import { documentJson } from '../src/cli/document-json';
import { jsonPieces } from '../src/cli/json-pieces';
import { readTextDocument } from '../src/sources/text/read-text-document';
import { Checker, checkDocument } from '../src/rules/checker';
import { NOTHING_ENTERED, resolveSettings } from '../src/domain/workbook-settings';
import type { TargetDocument } from '../src/domain/target-document';
import { generateDocument, generateProjects } from '../test/support/generate-document';

const ROUNDS = 15;
const SMALL = 1_000;
const LARGE = 10_000;

/** Milliseconds for each of `parts` equal parts of the work, in the best round. */
function best(parts: number, work: () => void): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least / parts;
}

/** What `extract` prints of a document, without its line breaks and indents. */
function compactJson(document: TargetDocument): string {
  return JSON.stringify(JSON.parse([...jsonPieces(documentJson(document))].join('')));
}

function measure(count: number, documents: readonly TargetDocument[]): number {
  const jsons = documents.map(compactJson);
  const settings = documents.map((document) =>
    resolveSettings({ ...NOTHING_ENTERED, villages: 23 }, document),
  );
  const check = (document: TargetDocument, at: number) => {
    const used = settings[at];
    if (used) checkDocument(document, used);
  };
  const parse = best(documents.length, () => jsons.forEach((json) => JSON.parse(json) as unknown));
  const time = best(documents.length, () => documents.forEach(check));
  const checkers = documents.map(() => new Checker());
  const recheck = best(documents.length, () =>
    documents.forEach((document, at) => {
      const used = settings[at];
      const [first, ...others] = document.projects;
      if (used && first) checkers[at]?.check({ ...document, projects: [{ ...first }, ...others] }, used);
    }),
  );
  const cell = (value: number, width: number) => value.toFixed(2).padStart(width);
  console.log(
    `${String(count).padStart(8)}${cell(parse, 11)}${cell(time, 10)}${cell(time / parse, 8)}${cell(recheck, 13)}`,
  );
  return time;
}

const bytes = new TextEncoder().encode(generateDocument(generateProjects(LARGE)));
const whole = readTextDocument(bytes, 'bench.txt');
const parts = Array.from({ length: LARGE / SMALL }, (_, part) => ({
  ...whole,
  projects: whole.projects.slice(part * SMALL, (part + 1) * SMALL),
}));
console.log('projects  parse ms  check ms   ratio   recheck ms');
const small = measure(SMALL, parts);
const large = measure(LARGE, [whole]);
console.log(`10,000 projects take ${(large / small).toFixed(1)} times as long as 1,000.`);
