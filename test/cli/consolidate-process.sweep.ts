import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE, workFolder } from './command-line';

const { path } = workFolder();
const START = join(__dirname, '../../src/cli/start.mjs');

/** Runs `consolidate` as users do; `whenTold` is called with each message. */
function run(args: readonly string[], whenTold: (stop: () => void) => void = () => {}) {
  const child = spawn(process.execPath, [START, 'consolidate', ...args, '--lang', 'en-US']);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    whenTold(() => child.kill('SIGINT'));
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  );
}

/** A folder with so many offices, each with codes of its own. */
function county(name: string, offices: number): string {
  const folder = path(name);
  mkdirSync(folder);
  const sample = readFileSync(SAMPLE, 'utf8');
  for (let office = 0; office < offices; office += 1)
    writeFileSync(
      join(folder, `${String(office).padStart(4, '0')}.txt`),
      sample
        .replaceAll('485001', String(500_000 + office))
        .replaceAll('13020823P', `1302${String(10 + (office % 90))}23${'ABCDEFGHJK'.charAt(office / 90)}`),
    );
  return folder;
}

test('threads give what one thread gives', async () => {
  const folder = county('threads', 20);
  const output = path('threads.xlsx');
  const { code, out } = await run([folder, '-o', output]);
  const json = JSON.parse(out) as { projects: number; total: number; reused: number };
  // Twenty times the eight projects and 212.13 of the sample.
  expect([json.projects, json.total, json.reused]).toEqual([160, 4242.6, 0]);
  expect([0, 1]).toContain(code);
  const again = JSON.parse((await run([folder, '-o', output])).out) as typeof json;
  expect([again.total, again.reused]).toEqual([4242.6, 20]);
}, 120_000);

test('Ctrl+C leaves no half file, and what was read is kept', async () => {
  const folder = county('interrupted', 600);
  const output = path('interrupted.xlsx');
  let isStopped = false;
  const { code, out, err } = await run([folder, '-o', output], (stop) => {
    if (!isStopped) stop();
    isStopped = true;
  });
  expect(err).toMatch(/of 600 files read, about \d+ s to go/);
  expect(err).toContain('nothing was written');
  expect([code, out]).toEqual([130, '']);
  expect(existsSync(output)).toBe(false);
  expect(readdirSync(path('.')).filter((name) => name.startsWith('.targets-'))).toEqual([]);
  expect(readdirSync(`${output}.cache`).length).toBeGreaterThan(0);
}, 120_000);
