import type { Cell, CellStyle as FileStyle } from 'hucre';
import { isFormula, type CellStyle, type SheetPlan } from '../../sheet-plan/sheet-plan';
import { fileText } from './file-text';

/** A colour `#RRGGBB` as files have it. */
export function rgb(colour: string): { rgb: string } {
  return { rgb: colour.replace('#', '') };
}

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;

function fileStyle(style: CellStyle): FileStyle {
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      color: style.fontColor === undefined ? undefined : rgb(style.fontColor),
    },
    fill:
      style.fill === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) },
    border: style.border ? { top: THIN, right: THIN, bottom: THIN, left: THIN } : undefined,
    alignment: { horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap },
    numFmt: style.numberFormat,
  };
}

/** The style of every cell that any styled area covers: later areas add to and override earlier ones. */
function styleCells(plan: SheetPlan): Map<string, FileStyle> {
  const merged = new Map<string, CellStyle>();
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row},${column}`;
        merged.set(key, { ...merged.get(key), ...style });
      }
    }
  }
  const shared = new Map<string, FileStyle>();
  const cells = new Map<string, FileStyle>();
  for (const [key, style] of merged) {
    const identity = JSON.stringify(style);
    let made = shared.get(identity);
    if (!made) shared.set(identity, (made = fileStyle(style)));
    cells.set(key, made);
  }
  return cells;
}

/** The cells of a plan with their styles, by `row,column`. */
export function fileCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of styleCells(plan)) cells.set(key, { style });
  plan.rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const key = `${r},${c}`;
      const style = cells.get(key)?.style;
      if (isFormula(content)) {
        const formulaResult = typeof content.result === 'string' ? fileText(content.result) : content.result;
        cells.set(key, {
          style,
          type: 'formula',
          formula: content.formula,
          formulaResult,
          value: formulaResult,
        });
      } else if (typeof content === 'string') {
        cells.set(key, { style, type: 'string', value: fileText(content) });
      } else cells.set(key, { style, type: 'number', value: content });
    }),
  );
  return cells;
}
