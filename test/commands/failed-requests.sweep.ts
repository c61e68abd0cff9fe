import { expectFailuresToLeave, WRITING } from './failed-requests';

test.each(WRITING)(
  '%s, failed by Excel at the beginning of any request, early or at its end, leaves the workbook as it was',
  (_, attempt) => expectFailuresToLeave(attempt, (actions) => [0, 1, Math.floor(actions / 3), actions - 1]),
);
