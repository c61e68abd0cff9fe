import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

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

/** Starts a headless Chromium with a profile of its own; throws, saying what to install, where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'This needs Chromium: install it (Debian: apt install chromium) or name one in the variable CHROMIUM.',
    );
  return chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
}
