import type { ConditionalRule, ValidationOperator } from 'hucre';
import { columnLetters, formatAddress } from '../../host/protocol/address';
import { fillFormula } from '../../host/protocol/formula-references';
import type { SheetSide } from '../../host/protocol/side-model';
import { fileColor, shownColor } from './colors';
import { fileFormula, shownFormula } from './formula-prefixes';
import { rectsOf } from './ranges';

type Format = SheetSide['conditionalFormats'][number];

/** The conditional formats of a sheet as a file has them, the first with the highest priority. */
export function fileConditionalFormats(formats: readonly Format[]): ConditionalRule[] {
  return formats.flatMap(({ rect, formula, fill, fontColor }, index): ConditionalRule[] => {
    if (formula === '') return [];
    const back = fileColor(fill);
    const font = fileColor(fontColor);
    return [
      {
        type: 'expression',
        priority: index + 1,
        formula: fileFormula(formula),
        range: formatAddress(rect),
        style: {
          // A differential fill takes its colour from the background.
          ...(back && { fill: { type: 'pattern', pattern: 'solid', bgColor: back, fgColor: back } }),
          ...(font && { font: { color: font } }),
        },
      },
    ];
  });
}

const COMPARISONS: Partial<Record<ValidationOperator, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** A rule that compares the cell itself as a formula that says the same; null when the rule has no formula. */
function formulaOf(rule: ConditionalRule, cell: string): string | null {
  const [first, second] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
  if (first === undefined || ['top10', 'aboveAverage'].includes(rule.type)) return null;
  if (rule.type !== 'cellIs') return first;
  const sign = rule.operator && COMPARISONS[rule.operator];
  if (sign) return `${cell}${sign}${first}`;
  if (second === undefined) return null;
  const isBetween = `AND(${cell}>=${first},${cell}<=${second})`;
  return rule.operator === 'notBetween' ? `NOT(${isBetween})` : isBetween;
}

/** The colours of a rule; null when it has none, and so nothing that the host could show. */
function look(
  { style }: ConditionalRule,
  theme: string[] | undefined,
): { fill: string; fontColor: string } | null {
  const pattern = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const fill = shownColor(pattern?.bgColor ?? pattern?.fgColor, theme) ?? '';
  const fontColor = shownColor(style?.font?.color, theme) ?? '';
  return fill === '' && fontColor === '' ? null : { fill, fontColor };
}

/**
 * A file's conditional formats as the host keeps them: those with a formula (or a comparison) that give cells a
 * colour, one for each rectangle that they cover.
 *
 * @param onLost - called for each format of another kind
 */
export function shownConditionalFormats(
  rules: readonly ConditionalRule[],
  theme: string[] | undefined,
  onLost: () => void,
): Omit<Format, 'id'>[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const rects = rectsOf(rule.range);
      const [first] = rects;
      const formula = first ? formulaOf(rule, `${columnLetters(first.column)}${first.row + 1}`) : null;
      const colors = look(rule, theme);
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
