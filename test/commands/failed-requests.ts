import { UserError } from '../../src/locale/user-error';
import type { ExcelHost } from '../../host/excel-host';
import { expectSame, snapshot } from './host-fixture';

/** An open workbook, and a command that changes it. */
export interface Attempt {
  host: ExcelHost;
  run(): Promise<unknown>;
}

/**
 * Has Excel fail at each request of a command: at its beginning, in its middle and at its end. Each time the command must
 * end with a sentence for the user, and the workbook must be as it was.
 *
 * @param open opens the workbook; it is asked twice, for the same one
 * @param look what must stay the same: all that a user sees, when it is left out
 */
export async function expectFailuresToLeave(
  open: () => Attempt | Promise<Attempt>,
  look: (host: ExcelHost) => unknown = snapshot,
): Promise<void> {
  const whole = await open();
  whole.host.resetCounters();
  await whole.run();
  const requests = whole.host.log.map(({ actions }) => actions);
  expect(requests.length).toBeGreaterThan(0);

  // The same workbook serves for all failures, since each must leave it as it was.
  const { host, run } = await open();
  host.resetCounters();
  const before = await look(host);
  for (const [request, actions] of requests.entries()) {
    for (const atAction of new Set([0, 1, Math.floor(actions / 3), Math.floor(actions / 2), actions - 1])) {
      host.failRequest(request, { atAction });
      await expect(run()).rejects.toBeInstanceOf(UserError);
      expectSame({ request, atAction, workbook: await look(host) }, { request, atAction, workbook: before });
    }
  }
}
