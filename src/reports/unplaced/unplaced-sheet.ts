import type { UnplacedText } from '../../domain/target-document';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { HEADER_STYLE, TITLE_HEIGHT, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight, widthThatFits } from '../../sheet-plan/text-extent';

export const UNPLACED_TITLE = '未归位文字';
const EXPLANATION =
  '以下文字在导入时未能对应到表中任何栏目，原样列出，未作改动。请逐条核对：需要的内容请填入相应表格，确认无用后可删除本表。';

/**
 * Lays out the texts of a source that found no place in a form: line (or row) number, the text as it was and, where
 * any came from a workbook, its worksheet.
 */
export function planUnplacedSheet(unplaced: readonly UnplacedText[], sheetName: string): SheetPlan {
  const withSheet = unplaced.some(({ sheet }) => sheet !== undefined);
  const textWidth = widthThatFits(
    unplaced.map(({ text }) => text),
    withSheet ? 64 : 84,
    160,
  );
  const plan = new PlanBuilder('unplaced', withSheet ? [9, textWidth, 24] : [9, textWidth]);
  const columns = plan.widths.length;
  plan.addRow([UNPLACED_TITLE], TITLE_HEIGHT);
  plan.addRow([EXPLANATION], rowHeight([[EXPLANATION, plan.widthOf(0, columns)]]));
  plan.merge(0, 0, 1, columns);
  plan.merge(1, 0, 1, columns);
  plan.addRow(withSheet ? ['行号', '原文', '工作表'] : ['行号', '原文'], 26);
  for (const { line, text, sheet } of unplaced) {
    const cells = withSheet ? [line, text, sheet ?? null] : [line, text];
    plan.addRow(
      cells,
      rowHeight([
        [text, textWidth],
        [sheet ?? null, 24],
      ]),
    );
  }
  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, columns), { horizontal: 'left' });
  plan.style(area(2, 0, plan.rowCount - 2, columns), { border: true });
  plan.style(area(2, 0, 1, columns), HEADER_STYLE);
  plan.style(area(3, 1, unplaced.length, 1), { horizontal: 'left' });
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: 2, last: 2 } },
    frozenRows: 3,
    tabColor: '#C65911',
  });
}
