import { statedMoneyUnit } from '../../../domain/money-unit-text';
import type { ProjectRule } from '../../rule';
import { textInCell } from '../../support/field-state';
import { requiredField } from '../../support/required-field';
import { UNIT_NOT_UNDERSTOOD, UNITS_CONTRADICT } from '../../support/unknowns';

const required = requiredField(
  'money-unit-missing',
  'moneyUnit',
  { 'zh-CN': '金额单位（万元或元）', 'en-US': 'Money unit (万元 or 元)' },
  // Not every office prints it; sums tell of amounts without one.
  (t) => t.moneyUnit === null,
);

export const moneyUnitMissing: ProjectRule = {
  ...required,
  // A fresh table states it.
  isToDo: false,
  check(project, settings) {
    const { table } = project;
    const written = textInCell(table, 'moneyUnit');
    if (table.moneyUnit !== null || written === null) return required.check(project, settings);
    const stated = statedMoneyUnit(written);
    // A label with no unit behind it.
    if (stated.kind === 'none') return [{ field: 'moneyUnit' }];
    const undecided = stated.kind === 'unit' ? UNITS_CONTRADICT : UNIT_NOT_UNDERSTOOD;
    return [{ field: 'moneyUnit', undecided, values: { written } }];
  },
};
