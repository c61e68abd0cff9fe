import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the tests of all files of a folder and of those below it in the present one. */
export function runTogether(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  describe.each(files)('%s', (file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which tests there are is known only now
    require(join(folder, file));
  });
}
