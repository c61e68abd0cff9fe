import { readFileSync } from 'node:fs';
import type { TryoutSession } from './tryout-session';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(context: {
      exclude: string[];
    }): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
  };
}

/**
 * What axe-core finds wrong with the pane as it is shown now, a line each. The empty sentinels with which Fluent moves
 * the focus are left out: they are hidden on purpose and pass the focus on at once.
 */
export async function accessibilityTroubles({ page }: TryoutSession): Promise<string[]> {
  const element = await page.locator('#pane iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  // Through the debugging protocol, since the pane's own policy lets no foreign script in.
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as AxeWindow;
    return (await axe.run({ exclude: ['[data-tabster-dummy]'] })).violations;
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
