/**
 * How long the try-out page takes from its address to the first paint, to the ribbon and to the pane, in a fresh
 * profile of headless Chromium: `npm run build && npm run bench:tryout`. The first paint should come within 2 s.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { serve } from '../test/browser/serve';
import { openTryout } from '../test/browser/tryout-session';

const ROUNDS = 5;
const ROOT = path.join(__dirname, '..');

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium; name one in the variable CHROMIUM.');
  const { origin, stop } = await serve([
    { prefix: '/tryout/', folder: path.join(ROOT, 'build/tryout') },
    { prefix: '/', folder: path.join(ROOT, 'dist') },
  ]);
  console.log('first paint ms   ribbon ms     pane ms');
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await chromium.launch({
      executablePath,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    const begun = Date.now();
    const session = await openTryout(browser, origin);
    const { page, pane } = session;
    await page.locator('[data-control]').first().waitFor();
    const ribbon = Date.now() - begun;
    await pane.locator('[data-view] h2').first().waitFor();
    const shown = Date.now() - begun;
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    console.log([paint, ribbon, shown].map((value) => value.toFixed(0).padStart(12)).join(''));
    await browser.close();
  }
  stop();
}

void main();
