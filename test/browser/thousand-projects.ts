import type { Browser } from 'playwright-core';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import type { TargetDocument } from '../../src/domain/target-document';
import { hostOf } from '../support/host-of-plans';
import { generateDocument, generateProjects } from '../support/generate-document';
import { openRemoteWorkbook, type RemoteWorkbook } from './remote-workbook';
import type { Mount } from './serve';

export const PROJECTS = 1_000;
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

/** Opens the pane on a workbook of {@link PROJECTS} faulty projects. */
export async function openThousandProjects(
  browser: Browser,
  mounts: readonly Mount[],
): Promise<RemoteWorkbook> {
  const workbook = await openRemoteWorkbook(browser, mounts, hostOf(planWorkbook(faultyDocument()).plans));
  workbook.page.setDefaultTimeout(PATIENCE);
  return workbook;
}
