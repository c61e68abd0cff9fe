import type { ConditionalFormat, Validation } from '../sheet-plan/sheet-plan';

const ALERT_STYLE = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Lets Excel watch what is typed into a range. */
export function applyValidation(range: Excel.Range, { rule, severity, title, message }: Validation): void {
  const validation = range.dataValidation;
  validation.ignoreBlanks = true;
  switch (rule.type) {
    case 'list':
      validation.rule = { list: { inCellDropDown: true, source: rule.values.join(',') } };
      break;
    case 'decimal':
      validation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
      break;
    case 'custom':
      validation.rule = { custom: { formula: `=${rule.formula}` } };
      break;
  }
  validation.errorAlert = { showAlert: true, style: ALERT_STYLE[severity], title, message };
}

/** Adds a conditional format to a range, before those that it has. */
export function applyConditionalFormat(
  range: Excel.Range,
  { formula, fill, fontColor }: ConditionalFormat,
): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = fill;
  if (fontColor !== undefined) custom.format.font.color = fontColor;
}
