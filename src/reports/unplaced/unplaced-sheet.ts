import type { UnplacedText } from '../../domain/target-document';
import { withinText } from './within-text';
import { area } from '../../grid/area';
import { PlanBuilder } from '../../sheet-plan/plan-builder';
import { HEADER_STYLE, TITLE_HEIGHT, TITLE_STYLE } from '../../sheet-plan/sheet-look';
import type { SheetPlan } from '../../sheet-plan/sheet-plan';
import { rowHeight, widthThatFits } from '../../sheet-plan/text-extent';

export const UNPLACED_TITLE = '未归位文字';
const EXPLANATION =
  '以下文字在导入或换表式时未能对应到表中任何栏目，逐条列出。请核对：需要的内容请填入相应表格，确认无用后可删除本表。';

/** Width of the columns that tell where a text comes from. */
const SOURCE_WIDTH = 24;

/** What tells where a text comes from beside its line. */
interface Source {
  heading: string;
  of: (text: UnplacedText) => string | null;
  /** Whether texts need a column of it. */
  isNeeded: (unplaced: readonly UnplacedText[]) => boolean;
}

const SOURCES: readonly Source[] = [
  {
    heading: '页/表',
    of: ({ within }) => (within === undefined ? null : withinText(within)),
    isNeeded: (unplaced) => unplaced.some(({ within }) => within !== undefined),
  },
  {
    heading: '工作表',
    of: ({ sheet = null }) => sheet,
    isNeeded: (unplaced) => unplaced.some(({ sheet }) => sheet !== undefined),
  },
  {
    heading: '文件',
    of: ({ file = null }) => file,
    isNeeded: (unplaced) => new Set(unplaced.map(({ file }) => file)).size > 1,
  },
];

/**
 * Lays out the texts of a source that found no place in a form: line (or row) number, the text as it was and, where
 * any came from a document or a workbook, its page, table or worksheet; of several files also the file.
 *
 * @param explanation - what stands over them; earlier versions said it otherwise
 */
export function planUnplacedSheet(
  unplaced: readonly UnplacedText[],
  sheetName: string,
  explanation = EXPLANATION,
): SheetPlan {
  const sources = SOURCES.filter(({ isNeeded }) => isNeeded(unplaced));
  const textWidth = widthThatFits(
    unplaced.map(({ text }) => text),
    84 - 20 * sources.length,
    160,
  );
  const plan = new PlanBuilder('unplaced', [9, textWidth, ...sources.map(() => SOURCE_WIDTH)]);
  const columns = plan.widths.length;
  plan.addRow([UNPLACED_TITLE], TITLE_HEIGHT);
  plan.addRow([explanation], rowHeight([[explanation, plan.widthOf(0, columns)]]));
  plan.merge(0, 0, 1, columns);
  plan.merge(1, 0, 1, columns);
  plan.addRow(['行号', '原文', ...sources.map(({ heading }) => heading)], 26);
  for (const unplacedText of unplaced) {
    const { line, text } = unplacedText;
    const from = sources.map(({ of }) => of(unplacedText));
    plan.addRow(
      [line, text, ...from],
      rowHeight([[text, textWidth], ...from.map((name) => [name, SOURCE_WIDTH] as const)]),
    );
  }
  plan.style(area(0, 0, 1, columns), TITLE_STYLE);
  plan.style(area(1, 0, 1, columns), { horizontal: 'left' });
  plan.style(area(2, 0, plan.rowCount - 2, columns), { border: true });
  plan.style(area(2, 0, 1, columns), HEADER_STYLE);
  if (unplaced.length > 0) plan.style(area(3, 1, unplaced.length, 1), { horizontal: 'left' });
  return plan.build({
    name: sheetName,
    page: { orientation: 'portrait', titleRows: { first: 2, last: 2 } },
    frozenRows: 3,
    tabColor: '#C65911',
  });
}
