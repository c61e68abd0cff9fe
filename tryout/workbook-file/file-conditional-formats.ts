import type { CellStyle, ConditionalRule } from 'hucre';
import { columnLetters } from '../../host/protocol/address';
import { fillFormula } from '../../host/protocol/formula-references';
import type { SheetSide } from '../../host/protocol/side-model';
import { fileConditionalFormat } from '../../src/outputs/xlsx/file-parts';
import { shownColor } from './colors';
import { fileFormula, shownFormula } from './formula-prefixes';
import { rectsOf } from './ranges';
import { allBelow, child, numberIn, type Element } from './xml-tree';

type Format = SheetSide['conditionalFormats'][number];

/** The conditional formats of a sheet as a file has them, the first with the highest priority. */
export function fileConditionalFormats(formats: readonly Format[]): ConditionalRule[] {
  return formats.flatMap(({ rect: area, formula, fill, fontColor }, index): ConditionalRule[] => {
    if (formula === '') return [];
    const colors = { fill, ...(fontColor !== '' && { fontColor }) };
    const made = fileConditionalFormat({ area, formula: fileFormula(formula), ...colors }, index);
    // A plan always fills; a format of the user's own may colour the font alone.
    return [fill === '' ? { ...made, style: { font: made.style?.font } } : made];
  });
}

const COMPARISONS: Readonly<Record<string, string | undefined>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** A rule that compares the cell itself as a formula that says the same; null when the rule has no formula. */
function formulaOf({ attributes: { type, operator = '' }, children }: Element, cell: string): string | null {
  const [first, second] = children.filter(({ name }) => name === 'formula').map(({ text }) => text);
  if (first === undefined || type === 'top10' || type === 'aboveAverage') return null;
  if (type !== 'cellIs') return first;
  const sign = COMPARISONS[operator];
  if (sign) return `${cell}${sign}${first}`;
  if (second === undefined) return null;
  const isBetween = `AND(${cell}>=${first},${cell}<=${second})`;
  return operator === 'notBetween' ? `NOT(${isBetween})` : isBetween;
}

/** The colours of a style; null when it has none, and so nothing that the host could show. */
function look(
  style: CellStyle | undefined,
  theme: string[] | undefined,
): { fill: string; fontColor: string } | null {
  const pattern = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const fill = shownColor(pattern?.bgColor ?? pattern?.fgColor, theme) ?? '';
  const fontColor = shownColor(style?.font?.color, theme) ?? '';
  return fill === '' && fontColor === '' ? null : { fill, fontColor };
}

/**
 * The conditional formats of a sheet's part as the host keeps them: those with a formula (or a comparison) that give
 * cells a colour, one for each rectangle that they cover, the first with the highest priority.
 *
 * @param differences - the styles that they refer to by number
 * @param onLost - called for each format of another kind
 */
export function shownConditionalFormats(
  root: Element,
  differences: readonly CellStyle[],
  theme: string[] | undefined,
  onLost: () => void,
): Omit<Format, 'id'>[] {
  const rules = allBelow(root, 'conditionalFormatting').flatMap((format) => {
    const sqref = format.attributes.sqref ?? child(format, 'sqref')?.text ?? '';
    return format.children.filter(({ name }) => name === 'cfRule').map((rule) => ({ rule, sqref }));
  });
  const priority = ({ rule }: (typeof rules)[number]) => numberIn(rule.attributes.priority) ?? 0;
  return rules
    .sort((a, b) => priority(a) - priority(b))
    .flatMap(({ rule, sqref }) => {
      const rects = rectsOf(sqref);
      const [first] = rects;
      const formula = first ? formulaOf(rule, `${columnLetters(first.column)}${first.row + 1}`) : null;
      const colors = look(differences[numberIn(rule.attributes.dxfId) ?? -1], theme);
      if (!first || formula === null || !colors) {
        onLost();
        return [];
      }
      return rects.map((rect) => ({
        rect,
        type: 'Custom',
        formula: `=${fillFormula(shownFormula(formula), rect.row - first.row, rect.column - first.column)}`,
        ...colors,
      }));
    });
}
