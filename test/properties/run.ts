/**
 * Runs all property tests with cases that `npm test` does not draw: `npm run test:properties -- 5` five times, each with a
 * seed of its own, until one fails. What it prints then repeats that run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 1);
const root = join(__dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:test|sweep)\.tsx?$/.test(name))
  .map((name) => join(root, name))
  .filter((name) => readFileSync(name, 'utf8').includes("from 'fast-check'"));

for (let round = 1; round <= rounds; round += 1) {
  const PROPERTY_SEED = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`round ${round} of ${rounds}: PROPERTY_SEED=${PROPERTY_SEED}, ${files.length} files`);
  const options = ['--silent', '--testMatch', '**/*.{test,sweep}.{ts,tsx}', '--', ...files];
  const { status } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...options], {
    env: { ...process.env, PROPERTY_SEED },
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.log(`Again: PROPERTY_SEED=${PROPERTY_SEED} npx jest FILE`);
    process.exit(1);
  }
}
