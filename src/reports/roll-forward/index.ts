import type { Report } from '../report';
import { hasTitle } from '../sheet-title';
import { readRollForward } from './read-roll-forward';
import { planRollForwardSheet, ROLL_FORWARD_TITLE, type RollForwardInput } from './roll-forward-sheet';

/** What a workbook took over from the year before. */
export const rollForwardReport = {
  id: 'rollForward',
  sheetName: '结转核对',
  plan: planRollForwardSheet,
  recognise: (grid) => hasTitle(grid, [ROLL_FORWARD_TITLE]),
  readBack: readRollForward,
} satisfies Report<RollForwardInput, RollForwardInput>;
