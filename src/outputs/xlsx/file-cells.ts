import type { Cell, CellStyle as FileStyle } from 'hucre';
import { cellStyles } from '../../sheet-plan/cell-styles';
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
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap,
      indent: style.indent,
    },
    numFmt: style.numberFormat,
  };
}

/** The styles of all cells as files have them; cells of the same look share one object. */
function fileStyles(plan: SheetPlan): (FileStyle | undefined)[][] {
  const made = new Map<CellStyle, FileStyle>();
  const madeOf = (style: CellStyle): FileStyle => {
    let one = made.get(style);
    if (!one) made.set(style, (one = fileStyle(style)));
    return one;
  };
  return cellStyles(plan).map((row) => row.map((style) => style && madeOf(style)));
}

/** A formula as files have it: functions younger than the format have a prefix. */
function fileFormula(formula: string): string {
  return formula.replace(/\bSHEETS?\(/g, (name) => `_xlfn.${name}`);
}

/** The cells of a plan with their styles, by `row,column`. */
export function fileCells(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = fileStyles(plan);
  styles.forEach((row, r) => row.forEach((style, c) => style && cells.set(`${r},${c}`, { style })));
  plan.rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const key = `${r},${c}`;
      const style = styles[r]?.[c];
      if (isFormula(content)) {
        const formulaResult = typeof content.result === 'string' ? fileText(content.result) : content.result;
        cells.set(key, {
          style,
          type: 'formula',
          formula: fileFormula(content.formula),
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
