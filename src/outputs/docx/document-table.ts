import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { LABEL_FILL } from '../../sheet-plan/sheet-look';
import { headerRows, type PublishedCell, type PublishedTable } from '../../sheet-plan/published-document';
import { CELL_MARGIN, ROW_HEIGHT, STYLE, textFor } from './document-styles';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function bordersOf({ hasBorder }: PublishedCell) {
  const line = hasBorder ? LINE : NO_LINE;
  return { left: line, right: line, bottom: line, top: line };
}

function documentCell(cell: PublishedCell, width: number): TableCell {
  return new TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: bordersOf(cell),
    ...(cell.isLabel && { shading: { type: ShadingType.CLEAR, fill: LABEL_FILL.slice(1), color: 'auto' } }),
    children: cell.text.split('\n').map(
      (line) =>
        new Paragraph({
          style: STYLE.cell,
          alignment: ALIGNMENT[cell.align],
          children: [new TextRun({ text: line, bold: cell.isBold })],
        }),
    ),
  });
}

/** A table over the whole width of the text; rows are not torn apart by the end of a page, on each of which a wide one has its header. */
export function documentTable(table: PublishedTable): Table {
  const { columnWidths, rows } = table;
  const { width: textWidth } = textFor(table);
  const headers = headerRows(table);
  const widths = columnWidths.map((part) => Math.round(part * textWidth));
  const widthOf = (first: number, count: number) =>
    widths.slice(first, first + count).reduce((sum, width) => sum + width, 0);
  // The column at which each cell begins, past those that are covered from above.
  const open: number[] = widths.map(() => 0);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGIN,
    rows: rows.map((cells, row) => {
      let column = 0;
      const skipCovered = () => {
        while ((open[column] ?? 0) > 0) column += 1;
      };
      const children = cells.map((cell) => {
        skipCovered();
        const first = column;
        column += cell.columns;
        for (let covered = first; covered < column; covered += 1) open[covered] = cell.rows;
        return documentCell(cell, widthOf(first, cell.columns));
      });
      open.forEach((rowsLeft, index) => (open[index] = Math.max(0, rowsLeft - 1)));
      return new TableRow({
        cantSplit: true,
        tableHeader: row < headers,
        height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
        children,
      });
    }),
  });
}
