/**
 * Tries the production build on the try-out page in headless Chromium: `npm run test:browser`, which builds it first.
 * Arguments are words of scenario names; without, all run. Pictures go to build/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { productionBuild, ROOT } from './production-build';
import { DOCUMENT_SCENARIOS } from './document-scenarios';
import { FINDING_SCENARIOS } from './finding-scenarios';
import { MAIN_SCENARIOS, type Scenario } from './scenarios';
import { PANE_SCENARIOS } from './pane-scenarios';
import { PAGE_SCENARIOS } from './page-scenarios';
import { answersClicks } from './responsiveness';
import { serve } from './serve';
import { openTryout, takePicture } from './tryout-session';
import { WORK_SCENARIOS } from './work-scenarios';
import { YEAR_SCENARIOS } from './year-scenarios';
import { WORKBOOK_FILE_SCENARIOS } from './workbook-file-scenarios';

const SCENARIOS = [
  ...MAIN_SCENARIOS,
  ...FINDING_SCENARIOS,
  ...WORK_SCENARIOS,
  ...PANE_SCENARIOS,
  ...PAGE_SCENARIOS,
  ...WORKBOOK_FILE_SCENARIOS,
  ...DOCUMENT_SCENARIOS,
  ...YEAR_SCENARIOS,
];

/** One thing to be tried; `run` throws when it does not hold. */
interface Trial {
  name: string;
  run(browser: Browser, origin: string): Promise<void>;
}

/** Trying a scenario on a page of its own. */
const onTryoutPage = ({ name, query, colorScheme, run }: Scenario): Trial => ({
  name,
  async run(browser, origin) {
    const session = await openTryout(browser, origin, query, colorScheme);
    try {
      await run(session);
      if (session.troubles.length > 0) throw new Error(session.troubles.join('\n'));
    } catch (error) {
      await takePicture(session, `failed ${name}`).catch(() => undefined);
      throw new Error([error instanceof Error ? error.stack : error, ...session.troubles].join('\n'), {
        cause: error,
      });
    } finally {
      await session.close();
    }
  },
});

const TRIALS: readonly Trial[] = [
  ...SCENARIOS.map(onTryoutPage),
  {
    name: 'answers clicks while 1,000 projects are checked',
    run: (browser) => answersClicks(browser, productionBuild()),
  },
];

/** So many pages are tried at a time; each has a process of its own in the browser. */
const PAGES = Math.min(2, availableParallelism());

/** Gives null when the trial passes, else what was wrong. */
async function attempt(trial: Trial, browser: Browser, origin: string): Promise<string | null> {
  try {
    await trial.run(browser, origin);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

async function main(): Promise<number> {
  const mounts = productionBuild();
  const browser = await launchBrowser();
  mkdirSync(path.join(ROOT, 'build/screenshots'), { recursive: true });
  process.chdir(ROOT);
  const words = process.argv.slice(2);
  const chosen = TRIALS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const { origin, stop } = await serve(mounts);
  let failed = 0;
  const waiting = [...chosen];
  const tryOnePage = async () => {
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
      const problem = await attempt(trial, browser, origin);
      console.log(`${problem === null ? 'ok    ' : 'FAILED'} ${trial.name}`);
      if (problem === null) continue;
      failed += 1;
      console.log(problem.replace(/^/gm, '       '));
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, tryOnePage));
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
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  },
);
