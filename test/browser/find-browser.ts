import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium to test with: the one that `CHROMIUM` names, else the first on the PATH; null when there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (environment.CHROMIUM) return existsSync(environment.CHROMIUM) ? environment.CHROMIUM : null;
  const folders = [...(environment.PATH ?? '').split(path.delimiter), '/usr/bin'];
  for (const name of NAMES) {
    const folder = folders.find((candidate) => candidate && existsSync(path.join(candidate, name)));
    if (folder) return path.join(folder, name);
  }
  return null;
}
