/**
 * Tries the production build on the try-out page in headless Chromium: `npm run build && npm run test:browser`.
 * Arguments are words of scenario names; without, all run. Pictures go to build/screenshots.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';
import { MAIN_SCENARIOS, type Scenario } from './scenarios';
import { PANE_SCENARIOS } from './pane-scenarios';
import { serve } from './serve';
import { openTryout, takePicture } from './tryout-session';

const SCENARIOS = [...MAIN_SCENARIOS, ...PANE_SCENARIOS];

const ROOT = path.join(__dirname, '../..');
const ADD_IN = path.join(ROOT, 'dist');
const TRYOUT = path.join(ROOT, 'build/tryout');
/** Nothing of the browser's own may go out, so that every outside request is the page's. */
const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs one scenario on a page of its own; gives null when it passes, else what was wrong. */
async function attempt(
  browser: Browser,
  origin: string,
  { query, colorScheme, run }: Scenario,
): Promise<string | null> {
  const session = await openTryout(browser, origin, query, colorScheme);
  try {
    await run(session);
    return session.troubles.length > 0 ? session.troubles.join('\n') : null;
  } catch (error) {
    await takePicture(session, 'failure').catch(() => undefined);
    return [String(error instanceof Error ? error.stack : error), ...session.troubles].join('\n');
  } finally {
    await session.close();
  }
}

async function main(): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.error(
      'The browser test needs Chromium: install it (Debian: apt install chromium) or name one in the variable CHROMIUM.',
    );
    return 2;
  }
  if (!existsSync(path.join(ADD_IN, 'taskpane.html')) || !existsSync(path.join(TRYOUT, 'index.html'))) {
    console.error('There is no production build yet: run `npm run build` first.');
    return 2;
  }
  mkdirSync(path.join(ROOT, 'build/screenshots'), { recursive: true });
  process.chdir(ROOT);
  const words = process.argv.slice(2);
  const chosen = SCENARIOS.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const { origin, stop } = await serve([
    { prefix: '/tryout/', folder: TRYOUT },
    { prefix: '/', folder: ADD_IN },
  ]);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  let failed = 0;
  try {
    for (const scenario of chosen) {
      const problem = await attempt(browser, origin, scenario);
      console.log(`${problem === null ? 'ok    ' : 'FAILED'} ${scenario.name}`);
      if (problem === null) continue;
      failed += 1;
      console.log(problem.replace(/^/gm, '       '));
    }
  } finally {
    await browser.close();
    stop();
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  return failed === 0 && chosen.length > 0 ? 0 : 1;
}

void main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  },
);
