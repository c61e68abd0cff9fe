/**
 * How long the pane is busy at a time, so that a click has to wait, while it opens on a workbook of 1,000 projects and
 * while these are checked and coloured: `npm run bench:pane`, after both builds. Lists what was busy for over 50 ms.
 */
import { launchBrowser } from '../test/browser/launch-browser';
import { productionBuild } from '../test/browser/production-build';
import { openThousandProjects } from '../test/browser/thousand-projects';
import { longTasks, type LongTask } from './long-tasks';

const NOTED = 50;

function tell(name: string, tasks: readonly LongTask[]): void {
  console.log(`${name}: ${tasks.length} tasks of over ${NOTED} ms`);
  for (const { start, duration, parts } of tasks)
    console.log(`  ${duration.toFixed(0).padStart(5)} ms at ${start.toFixed(0)} ms  ${parts.join(', ')}`);
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const { pane, page, close } = await openThousandProjects(browser, productionBuild());
  const opening = await longTasks(browser, page, NOTED, () =>
    pane.locator('[data-view=overview] svg rect').first().waitFor(),
  );
  await pane.locator('#tab-check').click();
  await pane.locator('[data-counts]').waitFor({ state: 'attached' });
  const checking = await longTasks(browser, page, NOTED, async () => {
    await pane.locator('[data-action=check]').click();
    await pane.locator('[data-action=check][aria-disabled=true]').waitFor();
    await pane.locator('[data-action=check]:not([aria-disabled])').waitFor();
  });
  tell('opening', opening);
  tell('checking', checking);
  await close();
  await browser.close();
}

void main();
