import { expectFailuresToLeave, WRITING } from './failed-requests';

const PLACES: readonly [name: string, (actions: number) => number][] = [
  ['at the beginning', () => 0],
  ['after the first action', (actions) => Math.min(1, actions - 1)],
  ['early', (actions) => Math.floor(actions / 3)],
  ['at the end', (actions) => actions - 1],
];

describe.each(PLACES)('failed by Excel %s of any request', (_, atAction) => {
  test.each(WRITING)('%s leaves the workbook as it was', (_name, attempt) =>
    expectFailuresToLeave(attempt, atAction),
  );
});
