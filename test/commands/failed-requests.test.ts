import { expectFailuresToLeave, WRITING } from './failed-requests';

test.each(WRITING.filter(([, { isLarge }]) => !isLarge))(
  '%s, failed by Excel in the middle of any request, leaves the workbook as it was',
  (_, attempt) => expectFailuresToLeave(attempt, (actions) => Math.floor(actions / 2)),
);
