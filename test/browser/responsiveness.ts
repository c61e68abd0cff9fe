import { strict as assert } from 'node:assert';
import type { Browser } from 'playwright-core';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import type { TargetDocument } from '../../src/domain/target-document';
import { hostOf } from '../support/host-of-plans';
import { generateDocument, generateProjects } from '../support/generate-document';
import { longTasks } from './long-tasks';
import { openRemoteWorkbook } from './remote-workbook';
import type { Mount } from './serve';

const PROJECTS = 1_000;
/** Milliseconds after which a click feels late. */
const LONGEST_TASK = 100;
const PATIENCE = 120_000;

/** Projects of which each has a sum that is wrong, and a goal with a stray blank that can be repaired. */
function faultyDocument(): TargetDocument {
  const text = generateDocument(generateProjects(PROJECTS));
  const document = readTextDocument(new TextEncoder().encode(text), 'generated.txt');
  const projects = document.projects.map((project) => ({
    ...project,
    budget: { ...project.budget, total: project.budget.total?.plus(1) ?? null },
    goals: project.goals.map((goal) => goal.replace('，', ' ，')),
  }));
  return { ...document, projects };
}

/**
 * Opens the pane on a workbook of 1,000 projects and has it checked and coloured; fails when the main thread of the
 * page was ever busy for over {@link LONGEST_TASK} milliseconds, so that a click of the user's would have waited.
 */
export async function staysResponsive(browser: Browser, mounts: readonly Mount[]): Promise<void> {
  const workbook = await openRemoteWorkbook(browser, mounts, hostOf(planWorkbook(faultyDocument()).plans));
  try {
    const { pane, page } = workbook;
    page.setDefaultTimeout(PATIENCE);
    const check = pane.locator('[data-action=check]');
    const counts = pane.locator('[data-counts]');
    const opening = await longTasks(browser, page, LONGEST_TASK, () =>
      pane.locator('[data-view=overview] svg rect').first().waitFor(),
    );
    await pane.locator('#tab-check').click();
    await counts.waitFor({ state: 'attached' });
    const checking = await longTasks(browser, page, LONGEST_TASK, async () => {
      await check.click();
      await pane.locator('[data-action=check][aria-disabled=true]').waitFor();
      await pane.locator('[data-action=check]:not([aria-disabled])').waitFor();
    });
    const [errors, , notes] = ((await counts.getAttribute('data-counts')) ?? '').split(',').map(Number);
    assert.ok((errors ?? 0) >= PROJECTS && (notes ?? 0) >= PROJECTS, `findings: ${errors} and ${notes}`);
    assert.deepEqual({ opening, checking }, { opening: [], checking: [] });
  } finally {
    await workbook.close();
  }
}
