/**
 * How long `consolidate` takes, and how much memory, for piles of 30, 300 and 3,000 files of 20 projects: the first time,
 * again with nothing changed, and again with one file changed. `npm run bench:pile`; a number asks for piles up to that
 * size only. Piles stay in build/bench-pile, so that a second bench need not make them anew.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { generatePile, pileFacts, writePile } from './generate-pile';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'build/bench-pile');

interface Run {
  seconds: number;
  /** The most memory that the process had at a time, in MB; null where the system does not tell. */
  memory: number | null;
  /** Seconds of all processors together, which a busy machine does not change; null where the system does not tell. */
  work: number | null;
  json: { projects: number; total: number; skipped: unknown[]; reused: number };
}

/** The most memory of a process so far, as Linux tells it. */
function peakOf(process_: number): number | null {
  try {
    const status = readFileSync(`/proc/${process_}/status`, 'utf8');
    const kilobytes = /VmHWM:\s*(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_024);
  } catch {
    return null;
  }
}

/** The unit in which Linux tells the time of processors, in seconds. */
const TICK = 0.01;

/** The time of processors that a process took so far, as Linux tells it: for itself and within the system. */
function workOf(process_: number): number | null {
  try {
    const [, , , , , , , , , , , own, system] = readFileSync(`/proc/${process_}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    return own === undefined || system === undefined ? null : (own + system) * TICK;
  } catch {
    return null;
  }
}

async function consolidate(folder: string, output: string): Promise<Run> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/cli/start.mjs'), 'consolidate', folder, '-o', output],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let out = '';
  let memory: number | null = null;
  let work: number | null = null;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // The list of findings comes last and is not needed.
    if (out.length < 1_000_000) out += text;
  });
  const timer = setInterval(() => {
    const peak = child.pid === undefined ? null : peakOf(child.pid);
    if (peak !== null) memory = Math.max(memory ?? 0, peak);
    if (child.pid !== undefined) work = workOf(child.pid) ?? work;
  }, 50);
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  clearInterval(timer);
  const head = out.slice(0, out.indexOf('"findings"')).replace(/,\s*$/, '\n}');
  return {
    seconds: (performance.now() - begun) / 1_000,
    memory,
    work,
    json: JSON.parse(head) as Run['json'],
  };
}

function line(label: string, { seconds, memory, work, json }: Run): string {
  const size = memory === null ? '' : `${memory} MB`;
  const worked = work === null ? '' : `(${work.toFixed(1)} s of processors)`;
  return `${label.padEnd(22)}${seconds.toFixed(1).padStart(8)} s ${worked.padEnd(24)}${size.padStart(8)}  ${json.projects} projects, ${json.reused} files unchanged`;
}

async function measure(files: number): Promise<void> {
  const folder = join(FOLDER, String(files));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await writePile(folder, files);
  }
  const output = join(FOLDER, `${files}.xlsx`);
  rmSync(`${output}.cache`, { recursive: true, force: true });
  const facts = pileFacts(files);
  const first = await consolidate(folder, output);
  if (first.json.projects !== facts.projects || String(first.json.total) !== facts.total.toFixed())
    console.log(
      `! ${facts.projects} projects and ${facts.total.toFixed()} were generated, ${first.json.total} told`,
    );
  console.log(line(`${files} files`, first));
  console.log(line('  again', await consolidate(folder, output)));
  for await (const { name, bytes } of generatePile(1, 21)) {
    const before = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), bytes);
    console.log(line('  one file changed', await consolidate(folder, output)));
    writeFileSync(join(folder, name), before);
  }
}

async function main(): Promise<void> {
  const most = Number(process.argv[2] ?? 3_000);
  for (const files of [30, 300, 3_000]) if (files <= most) await measure(files);
}

void main();
