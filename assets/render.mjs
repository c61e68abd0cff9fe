// Renders the icons from their SVG sources: `node assets/render.mjs`. The PNG files are committed, so that only whoever
// changes a drawing needs a browser.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import { URL } from 'node:url';
import { chromium } from 'playwright-core';

/** Sizes that the manifest and the store ask for, by drawing. */
const PRODUCT_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const RIBBON_SIZES = [16, 20, 24, 32, 40, 64, 80];
/** Up to this size the simpler drawing stays legible. */
const LARGEST_SMALL = 24;

const names = (await readdir(new URL('ribbon', import.meta.url)))
  .filter((file) => file.endsWith('.svg') && !file.endsWith('-small.svg'))
  .map((file) => file.replace('.svg', ''));
const drawings = [
  { path: 'icon', sizes: PRODUCT_SIZES },
  ...names.map((name) => ({ path: `ribbon/${name}`, sizes: RIBBON_SIZES })),
];

const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { path, sizes } of drawings) {
  for (const size of sizes) {
    const source = `${path}${size <= LARGEST_SMALL ? '-small' : ''}.svg`;
    const drawing = await readFile(new URL(source, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${path}-${size}.png`, import.meta.url), picture);
  }
}
await browser.close();
