import { strict as assert } from 'node:assert';
import type { Browser } from 'playwright-core';
import type { Mount } from './serve';
import { openThousandProjects, PROJECTS } from './thousand-projects';

/**
 * Has a workbook of 1,000 projects checked and meanwhile goes from view to view: each click must be answered before the
 * check has ended, while sheets are read as well as while they are checked. How long the pane is busy at a time is
 * measured by `npm run bench:pane`, since that is a matter of the machine.
 */
export async function answersClicks(browser: Browser, mounts: readonly Mount[]): Promise<void> {
  const workbook = await openThousandProjects(browser, mounts);
  try {
    const { pane } = workbook;
    await pane.locator('[data-view=overview] svg rect').first().waitFor();
    await pane.locator('#tab-check').click();
    const counts = pane.locator('[data-counts]');
    await counts.waitFor({ state: 'attached' });
    const answered = await pane.locator('main').evaluate(async (main) => {
      // How far the command was whenever the pane had turned to another view.
      const states: string[] = [];
      main.querySelector<HTMLElement>('[data-action=check]')?.click();
      while (main.querySelector('[role=progressbar]') === null)
        await new Promise((resolve) => setTimeout(resolve));
      for (let clicks = 1; main.querySelector('[role=progressbar]') !== null; clicks += 1) {
        const view = clicks % 2 === 0 ? 'check' : 'help';
        main.querySelector<HTMLElement>(`#tab-${view}`)?.click();
        while (main.querySelector(`[data-view=${view}]`) === null)
          await new Promise((resolve) => setTimeout(resolve));
        const bar = main.querySelector('[role=progressbar]');
        if (bar) states.push(bar.previousElementSibling?.textContent ?? '');
        await new Promise((resolve) => setTimeout(resolve));
      }
      return states;
    });
    const during = (stage: string) => answered.filter((state) => state.includes(stage)).length;
    assert.ok(during('已读取') >= 2 && during('已检查') >= 2, `answered: ${answered.join('; ')}`);
    await pane.locator('#tab-check').click();
    await counts.waitFor({ state: 'attached' });
    const [errors, , notes] = ((await counts.getAttribute('data-counts')) ?? '').split(',').map(Number);
    assert.ok((errors ?? 0) >= PROJECTS && (notes ?? 0) >= PROJECTS, `findings: ${errors} and ${notes}`);
  } finally {
    await workbook.close();
  }
}
