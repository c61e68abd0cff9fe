import { UserError } from '../../src/locale/user-error';
import { commandTexts } from '../../src/commands/texts';
import { ATTEMPTS, type NamedAttempt } from './attempts';
import { expectSame } from './host-fixture';

/** All commands that change a workbook, to be tested by their names. */
export const WRITING = Object.values(ATTEMPTS)
  .flat()
  .map((attempt) => [attempt.name, attempt] as const);

/**
 * Has Excel fail at each request of a command. Each time the command must end with a sentence for the user, and the
 * workbook must be as it was; where the change was made and only the check after it has failed, the sentence says so.
 *
 * @param placesIn at which actions of a request Excel fails, by their number
 */
export async function expectFailuresToLeave(
  { open, look }: NamedAttempt,
  placesIn: (actions: number) => readonly number[],
): Promise<void> {
  const whole = await open();
  whole.host.resetCounters();
  await whole.run();
  const requests = whole.host.log.map(({ actions }) => actions);
  expect(requests.length).toBeGreaterThan(0);
  const done = await look(whole.host);

  // The same workbook serves for further failures as long as each leaves it as it was.
  let { host, run } = await open();
  host.resetCounters();
  const before = await look(host);
  for (const [request, actions] of requests.entries()) {
    for (const atAction of new Set(placesIn(actions))) {
      host.failRequest(request, { atAction });
      const failure: unknown = await run().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UserError);
      const isDone = (failure as UserError).text === commandTexts.changedNotChecked;
      const at = { request, atAction, isDone };
      expectSame({ ...at, workbook: await look(host) }, { ...at, workbook: isDone ? done : before });
      if (isDone) ({ host, run } = await open());
    }
  }
}
