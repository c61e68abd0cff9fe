/**
 * Takes a picture of every view, in Chinese and light and in English and dark: `npm run pictures`, after both
 * builds. All of them go to build/pictures; those that the READMEs show go to docs/pictures as well.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser/launch-browser';
import { productionBuild, ROOT } from '../test/browser/production-build';
import { serve } from '../test/browser/serve';
import { openTryout } from '../test/browser/tryout-session';
import { RARE_VIEWS } from '../test/browser/rare-views';
import { visitViews, YEAR_VIEWS } from '../test/browser/views';

const ALL = path.join(ROOT, 'build/pictures');
const SHOWN = path.join(ROOT, 'docs/pictures');

const LOOKS = [
  { name: 'zh-light', query: '', colorScheme: 'light' },
  { name: 'en-dark', query: '?lang=en-US', colorScheme: 'dark' },
] as const;

/** The views of which the READMEs show the whole page, and those of which they show the pane. */
const WHOLE_PAGES = ['check', 'evaluation', 'consolidated'];
const PANES = ['overview', 'insert-preview', 'import-recognised', 'check-explained'];

async function takePictures(
  browser: Browser,
  origin: string,
  { name, query, colorScheme }: (typeof LOOKS)[number],
  views?: typeof YEAR_VIEWS,
): Promise<void> {
  const session = await openTryout(browser, origin, query, colorScheme);
  try {
    await visitViews(
      session,
      async (view) => {
        const file = `${name}-${view}.png`;
        await session.page.screenshot({ path: path.join(ALL, file) });
        if (WHOLE_PAGES.includes(view)) copyFileSync(path.join(ALL, file), path.join(SHOWN, file));
        if (PANES.includes(view))
          await session.page.locator('#pane').screenshot({ path: path.join(SHOWN, `pane-${file}`) });
      },
      views,
    );
    if (session.troubles.length > 0) throw new Error(session.troubles.join('\n'));
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  for (const folder of [ALL, SHOWN]) mkdirSync(folder, { recursive: true });
  const { origin, stop } = await serve(productionBuild());
  const browser = await launchBrowser();
  try {
    for (const look of LOOKS) await takePictures(browser, origin, look);
    for (const look of LOOKS) await takePictures(browser, origin, look, YEAR_VIEWS);
    for (const look of LOOKS) await takePictures(browser, origin, look, RARE_VIEWS);
  } finally {
    await browser.close();
    stop();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
