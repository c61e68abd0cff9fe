/**
 * How long the try-out page takes from its address to the first paint, to the ribbon and to the pane, in a fresh
 * profile of headless Chromium: `npm run bench:tryout`, after both builds. The first paint should come within 2 s.
 */
import { launchBrowser } from '../test/browser/launch-browser';
import { productionBuild } from '../test/browser/production-build';
import { serve } from '../test/browser/serve';
import { openTryout } from '../test/browser/tryout-session';

const ROUNDS = 5;

async function main(): Promise<void> {
  const { origin, stop } = await serve(productionBuild());
  console.log('first paint ms   ribbon ms     pane ms');
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await launchBrowser();
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
