import type { CellStyle, SheetPlan } from './sheet-plan';

/**
 * The style of every cell that any styled area of a plan covers, by row and column: later areas add to and override
 * earlier ones. Cells under the same areas share one object, since a sheet has hundreds of cells and a dozen looks.
 */
export function cellStyles(plan: SheetPlan): (CellStyle | undefined)[][] {
  const combined = new Map<CellStyle | undefined, Map<CellStyle, CellStyle>>();
  const combine = (below: CellStyle | undefined, style: CellStyle): CellStyle => {
    let over = combined.get(below);
    if (!over) combined.set(below, (over = new Map()));
    let both = over.get(style);
    if (!both) over.set(style, (both = { ...below, ...style }));
    return both;
  };
  const styles: (CellStyle | undefined)[][] = [];
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = (styles[row] ??= []);
      for (let column = area.column; column < area.column + area.columns; column += 1)
        cells[column] = combine(cells[column], style);
    }
  }
  return styles;
}
