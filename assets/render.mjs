// Renders the icons from their SVG sources: `node assets/render.mjs`. The PNG files are committed, so that only whoever
// changes a drawing needs a browser.
import { readFile, writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import { URL } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Up to this size the simpler drawing stays legible. */
const LARGEST_SMALL = 24;

const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const source = size <= LARGEST_SMALL ? 'icon-small.svg' : 'icon.svg';
  const drawing = await readFile(new URL(source, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`icon-${size}.png`, import.meta.url), picture);
}
await browser.close();
