import { statedMoneyUnit } from '../../../domain/money-text';
import { DEFAULT_FORM } from '../../../domain/project-table';
import type { ProjectRule } from '../../rule';
import { textInCell } from '../../support/field-state';
import { requiredField } from '../../support/required-field';
import { UNIT_NOT_UNDERSTOOD, UNITS_CONTRADICT } from '../../support/unknowns';

const required = requiredField(
  'money-unit-missing',
  'moneyUnit',
  { 'zh-CN': '金额单位（万元或元）', 'en-US': 'Money unit (万元 or 元)' },
  // Not every office prints it; sums tell of amounts without one.
  (t) => t.moneyUnit === null && (t.form === DEFAULT_FORM || t.origin.cells.has('moneyUnit')),
  'all',
);

export const moneyUnitMissing: ProjectRule = {
  ...required,
  // A fresh table states it.
  isToDo: false,
  check(project, settings) {
    const { table } = project;
    const stated = table.moneyUnit === null ? statedMoneyUnit(textInCell(table, 'moneyUnit') ?? '') : null;
    if (!stated || stated.kind === 'none') return required.check(project, settings);
    const values = { written: textInCell(table, 'moneyUnit') ?? '' };
    const undecided = stated.kind === 'unit' ? UNITS_CONTRADICT : UNIT_NOT_UNDERSTOOD;
    return [{ field: 'moneyUnit', undecided, values }];
  },
};
