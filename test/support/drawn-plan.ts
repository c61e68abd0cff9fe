import { areaAddress } from '../../src/grid/area';
import { cellStyles } from '../../src/sheet-plan/cell-styles';
import { isFormula, type CellContent, type CellStyle, type SheetPlan } from '../../src/sheet-plan/sheet-plan';

/** What every cell looks like that nothing else is said of: body text in the middle, on as many lines as it needs. */
const BODY: CellStyle = {
  fontName: '宋体',
  fontSize: 10.5,
  vertical: 'center',
  horizontal: 'center',
  wrap: true,
};

function look(style: CellStyle | undefined): string {
  const { fill, border, horizontal, indent, numberFormat, fontName, fontSize, bold, ...rest } = style ?? {};
  const isHeading = fontName === '黑体';
  const signs = [
    border ? '|' : '.',
    isHeading ? `${fontSize}黑` : fontName === BODY.fontName && fontSize === BODY.fontSize ? '' : '??',
    fill === '#F2F2F2' ? '#' : (fill ?? ''),
    bold ? '*' : '',
    // A text at a border keeps one step from it.
    horizontal === 'left' && indent === 1 ? '<' : horizontal === 'right' && indent === 1 ? '>' : '',
    (horizontal === 'center') === !indent ? '' : '??',
    numberFormat === undefined ? '' : numberFormat === '@' ? "'" : `{${numberFormat}}`,
  ];
  const { vertical, wrap, ...others } = rest;
  const isBody = vertical === BODY.vertical && wrap === BODY.wrap && Object.keys(others).length === 0;
  return signs.join('') + (isBody ? '' : JSON.stringify(rest));
}

function shown(content: CellContent): string {
  if (content === null) return '';
  if (isFormula(content)) return `=${content.result}`;
  return typeof content === 'number' ? String(content) : content.replaceAll('\n', '/');
}

/**
 * A plan as lines that a person can compare with a printed form. First the page and the widths of columns, then a line a row:
 * its height, and the cells that lie under no merged one. Each begins with `|` where lines are drawn around it and with `.`
 * where none are, then its looks: `#` the fill of labels, `*` bold, `<` and `>` at the left and at the right, `'` a text
 * that stays as it is typed, `{0.00}` another number format, `16黑` the font of titles. Then stands what it says (`=` of a
 * formula), and behind an arrow over how many columns and rows it is merged.
 */
export function drawn(plan: SheetPlan): string[] {
  const styles = cellStyles(plan);
  const under = new Set<string>();
  const spans = new Map<string, string>();
  for (const { row, column, rows, columns } of plan.merges) {
    spans.set(`${row},${column}`, `→${columns}${rows > 1 ? `↓${rows}` : ''}`);
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) if (r > row || c > column) under.add(`${r},${c}`);
  }
  const { orientation, titleRows, ...page } = plan.page;
  const repeated = titleRows ? ` ${titleRows.first + 1}-${titleRows.last + 1}` : '';
  return [
    `${plan.kind} ${orientation}${repeated} frozen ${plan.frozenRows} ${plan.tabColor ?? ''} ${JSON.stringify(page)}`,
    plan.columnWidths.join(' '),
    ...plan.rows.map((contents, row) => {
      const cells = contents.flatMap((content, column) => {
        const at = `${row},${column}`;
        return under.has(at)
          ? []
          : [[look(styles[row]?.[column]), shown(content), spans.get(at) ?? ''].filter(Boolean).join(' ')];
      });
      return `${plan.rowHeights[row] ?? '-'} ${cells.join('  ')}`;
    }),
  ];
}

/** The native validations of a plan: where, how strictly, and what may be entered. */
export function drawnValidations({ validations }: Pick<SheetPlan, 'validations'>): string[] {
  return validations.map(({ area, rule, severity, title }) => {
    const allowed =
      rule.type === 'list'
        ? rule.values.join('、')
        : rule.type === 'decimal'
          ? `${rule.min} to ${rule.max}`
          : 'by formula';
    return `${areaAddress(area)} ${severity} ${title}: ${allowed}`;
  });
}
