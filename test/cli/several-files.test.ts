import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fileUri } from '../../src/cli/check/sarif-format';
import { generateDocument, generateProjects } from '../support/generate-document';
import { bookWithSettings, changed, cli, cliJson, SAMPLE, workFolder } from './command-line';

interface CheckJson {
  projects: number;
  findings: { rule: string; project: string | null; field: string; file: string | null; message: string }[];
  undecided: { rule: string; file: string | null }[];
  counts: { error: number; warning: number; info: number };
}

const { path, write } = workFolder();
const sample = readFileSync(SAMPLE, 'utf8');
const check = (...args: string[]) => cliJson<CheckJson>('check', ...args);

/** The projects of a second office: codes of another year and other texts, so that nothing is shared. */
const other = changed(
  generateDocument(generateProjects(3)),
  [/13020823P/g, '13020824P'],
  [/2023/g, '2024'],
  ['≥95%', '≥95 百分比'],
);

describe('check of several files', () => {
  const a = write('a.txt', sample);
  const b = write('b.txt', other);

  test('each file is judged by itself, as if it were alone', async () => {
    const [both, ofA, ofB] = await Promise.all([check(a, b), check(a), check(b)]);
    expect(both.json.projects).toBe(ofA.json.projects + ofB.json.projects);
    // The years differ: joined, the facts of the larger file would make every date of the other one wrong.
    for (const [file, alone] of [
      [a, ofA],
      [b, ofB],
    ] as const) {
      const own = both.json.findings.filter((finding) => finding.file === file);
      expect(own).toEqual(expect.arrayContaining(alone.json.findings));
      const added = own.filter(
        (finding) =>
          !alone.json.findings.some(
            ({ rule, project, field }) =>
              rule === finding.rule && project === finding.project && field === finding.field,
          ),
      );
      expect(added.filter(({ rule }) => rule === 'date-outside-year' || rule === 'code-year')).toEqual([]);
    }
    expect(both.json.findings.every(({ file }) => file !== null)).toBe(true);
  });

  test('what only shows in the comparison is added, and names the other file', async () => {
    const copy = write('copy.txt', sample);
    const alone = await check(copy);
    const { json, code } = await check(a, copy);
    expect([alone.code, code]).toEqual([0, 1]);
    const duplicates = json.findings.filter(({ rule }) => rule === 'code-duplicate');
    expect(duplicates).toHaveLength(16);
    expect(duplicates.filter(({ file, message }) => file === a && message.includes('copy.txt'))).toHaveLength(
      8,
    );
    expect(duplicates.filter(({ file, message }) => file === copy && message.includes('a.txt'))).toHaveLength(
      8,
    );
  });

  test('a rule that a file has switched off stays off for its tables', async () => {
    const book = await bookWithSettings(path('off.xlsx'), sample, { rulesOff: ['code-duplicate'] });
    const { json } = await check(a, book);
    const files = json.findings.filter(({ rule }) => rule === 'code-duplicate').map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([a]));
  });

  test('the approved total is that of all files, and no file alone answers for it', async () => {
    const { json } = await check(a, b, '--approved', '100');
    const exceeded = json.findings.filter(({ rule }) => rule === 'approved-total-exceeded');
    expect(exceeded).toHaveLength(1);
    expect(exceeded[0]).toMatchObject({ file: null, project: null });
    const alone = await check(a, '--approved', '100');
    expect(alone.json.findings.find(({ rule }) => rule === 'approved-total-exceeded')).toMatchObject({
      file: a,
    });
  });

  test('text groups by file, and SARIF names the file of each finding', async () => {
    const text = await cli('check', a, b, '--format', 'text');
    expect(text.out.split('\n').filter((line) => line.startsWith('== '))).toEqual([`== ${a}`, `== ${b}`]);
    expect((await cli('check', a, '--format', 'text')).out).not.toContain('== ');
    const { json } = await cliJson<{
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    }>('check', a, b, '--format', 'sarif');
    const uris = json.runs.flatMap(({ results }) =>
      results.flatMap(({ locations }) =>
        locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
    );
    expect(new Set(uris)).toEqual(new Set([a, b].map((file) => `file://${file}`)));
  });

  test('a file that cannot be used is told and skipped', async () => {
    const broken = write('broken.xlsx', 'PK\u0003\u0004 damaged');
    const { code, err, json } = await check(broken, a);
    expect([code, json.projects]).toEqual([1, 8]);
    expect(err).toContain('broken.xlsx');
    expect(await cli('check', broken, path('none.txt'))).toMatchObject({ code: 2, out: '' });
  });

  test('the order of the files does not matter', async () => {
    const c = write('c.txt', changed(sample, ['15.45', '16.45']));
    const files = [a, b, c];
    const sorted = (findings: readonly object[]) => findings.map((finding) => JSON.stringify(finding)).sort();
    const expected = sorted((await check(...files)).json.findings);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: 3 }), async (shuffled) => {
        const { json } = await check(...shuffled);
        expect(sorted(json.findings)).toEqual(expected);
        // Files stay together, in the order in which they were given.
        const order = json.findings.map(({ file }) => file);
        expect(order.filter((file, index) => file !== order[index - 1])).toEqual(shuffled);
      }),
      { numRuns: 5 },
    );
  });
});

describe('names of files in SARIF', () => {
  test.each([
    ['表 1#二?.txt', '%E8%A1%A8%201%23%E4%BA%8C%3F.txt'],
    ['folder/100%.txt', 'folder/100%25.txt'],
    ['/tmp/a b/表.txt', 'file:///tmp/a%20b/%E8%A1%A8.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
  ])('%s is written %s', (name, uri) => {
    expect(fileUri(name)).toBe(uri);
    // A reader gets the name back.
    const read = new URL(uri, 'file:///base/');
    expect(decodeURIComponent(read.pathname)).toBe(name.startsWith('/') ? name : `/base/${name}`);
  });
});
