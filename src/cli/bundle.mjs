/*
 * Node cannot run TypeScript by itself, and compiling the command line anew takes over a second: so it is bundled once
 * into build/cli, and again whenever a source has changed. Plain JavaScript, with nothing to load but what Node has, so
 * that a bundle that is there starts at once.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCES = join(ROOT, 'src');
const BUILDS = join(ROOT, 'build/cli');

/** Rooms that the command line does not use (tools/rooms.cjs). */
const FOREIGN = new Set(['taskpane', 'ribbon', 'excel', 'commands']);

/** Bundles older than this are taken away; a run may still load parts of a younger one. */
const KEPT_MS = 86_400_000;

function addStamps(folder, stamps) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (folder !== SOURCES || !FOREIGN.has(entry.name)) addStamps(path, stamps);
    } else {
      const { mtimeMs, size } = statSync(path);
      stamps.push(`${path} ${mtimeMs} ${size}`);
    }
  }
}

/** A name that changes with the sources and the packages. */
function stampOfSources() {
  const stamps = [`${process.version} ${statSync(join(ROOT, 'package-lock.json')).mtimeMs}`];
  addStamps(SOURCES, stamps);
  return createHash('sha256').update(stamps.join('\n')).digest('hex').slice(0, 16);
}

/** Bundles into a folder of its own first, so that no other run finds half a program. */
async function bundle(target) {
  const { build } = await import('esbuild');
  mkdirSync(BUILDS, { recursive: true });
  for (const name of readdirSync(BUILDS)) {
    const path = join(BUILDS, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
  const draft = mkdtempSync(join(BUILDS, 'draft-'));
  try {
    await build({
      entryPoints: {
        main: join(SOURCES, 'cli/main.ts'),
        'file-thread': join(SOURCES, 'cli/apart/file-thread.ts'),
        'pile-worker': join(SOURCES, 'cli/pile/worker.ts'),
      },
      // Its threads begin in a file of its own, which it looks for beside itself.
      external: ['tinypool'],
      outdir: draft,
      bundle: true,
      splitting: true,
      minifySyntax: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.11',
      outExtension: { '.js': '.mjs' },
      sourcemap: 'linked',
      banner: {
        // Packages in the older format ask for Node's modules by this.
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      logLevel: 'error',
    });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(target)) throw error;
  }
}

/** The address of the program's bundle, which is made when there is none of the present sources. */
export async function programBundle() {
  const target = join(BUILDS, stampOfSources());
  if (!existsSync(target)) await bundle(target);
  return pathToFileURL(join(target, 'main.mjs')).href;
}
