import { numberFormatOf } from '../grid/number-format';
import { cellStyles } from './cell-styles';
import { withoutUnusedWeights, withRoomForNumbers } from './published-columns';
import { LABEL_FILL } from './sheet-look';
import { isFormula, type CellContent, type CellStyle, type SheetPlan } from './sheet-plan';
import type { PublishedCell, PublishedTable } from './published-document';

/** What a cell of a plan shows. */
function shownText(content: CellContent, style: CellStyle | undefined): string {
  const value = isFormula(content) ? content.result : content;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return numberFormatOf(style?.numberFormat)?.show(value) ?? String(value);
}

/** What a sheet of a form says: its title, and the table below it. */
export interface TitledTable {
  title: string;
  table: PublishedTable;
}

/** The table of a sheet plan as a document prints it. The first row of a plan is its title, which stands over the table. */
export function tableOfPlan(plan: SheetPlan): TitledTable {
  const styles = cellStyles(plan);
  const spans = new Map(plan.merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const covered = new Set(
    plan.merges.flatMap((merge) =>
      Array.from({ length: merge.rows * merge.columns }, (_, index) => {
        const row = merge.row + Math.floor(index / merge.columns);
        return `${row},${merge.column + (index % merge.columns)}`;
      }).slice(1),
    ),
  );
  const total = plan.columnWidths.reduce((sum, width) => sum + width, 0);
  const [[title = null] = [], ...rows] = plan.rows;
  const table: PublishedTable = {
    columnWidths: plan.columnWidths.map((width) => width / total),
    rows: rows.map((contents, index) =>
      contents.flatMap((content, column): PublishedCell[] => {
        const row = index + 1;
        if (covered.has(`${row},${column}`)) return [];
        const style = styles[row]?.[column];
        const span = spans.get(`${row},${column}`);
        return [
          {
            text: shownText(content, style),
            columns: span?.columns ?? 1,
            rows: span?.rows ?? 1,
            isLabel: style?.fill === LABEL_FILL,
            isBold: style?.bold ?? false,
            hasBorder: style?.border ?? false,
            align: style?.horizontal ?? 'left',
          },
        ];
      }),
    ),
  };
  return {
    title: shownText(title, undefined),
    table: withRoomForNumbers(withoutUnusedWeights(table)),
  };
}
