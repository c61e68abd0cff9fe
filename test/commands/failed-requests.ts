import { UserError } from '../../src/locale/user-error';
import { commandTexts } from '../../src/commands/texts';
import { ATTEMPTS, type NamedAttempt } from './attempts';
import { expectSame } from './host-fixture';

/** All commands that change a workbook, to be tested by their names. */
export const WRITING = Object.values(ATTEMPTS)
  .flat()
  .map((attempt) => [attempt.name, attempt] as const);

/**
 * Has Excel fail at each request of a command in turn. Each time the command must end with a sentence for the user, and the
 * workbook must be as it was; where the change was made and only the check after it has failed, the sentence says so.
 *
 * @param atAction at which action a request fails, by how many it has
 */
export async function expectFailuresToLeave(
  { open, look }: NamedAttempt,
  atAction: (actions: number) => number,
): Promise<void> {
  let { host, run } = await open();
  const before = await look(host);
  const madeAtFailure: unknown[] = [];
  for (let request = 0; ; request += 1) {
    // The same workbook serves for further failures as long as each leaves it as it was.
    host.resetCounters();
    host.failRequest(request, { atAction });
    const failure: unknown = await run().then(
      () => null,
      (error: unknown) => error,
    );
    const now = await look(host);
    if (failure === null) {
      // No request of that number, so that the command has ended: not without any, and as after its own failed check.
      expect(request).toBeGreaterThan(0);
      for (const made of madeAtFailure) expectSame(made, now);
      return;
    }
    expect(failure).toBeInstanceOf(UserError);
    if ((failure as UserError).text === commandTexts.changedNotChecked) {
      madeAtFailure.push(now);
      ({ host, run } = await open());
    } else expectSame({ request, workbook: now }, { request, workbook: before });
  }
}
