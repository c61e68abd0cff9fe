import { statedMoneyUnit } from '../../../domain/money-text';
import type { ProjectRule } from '../../rule';
import { textInCell } from '../../support/field-state';
import { requiredField } from '../../support/required-field';
import { UNIT_NOT_UNDERSTOOD } from '../../support/unknowns';

const required = requiredField(
  'money-unit-missing',
  'moneyUnit',
  { 'zh-CN': '金额单位（万元或元）', 'en-US': 'Money unit (万元 or 元)' },
  (t) => t.moneyUnit === null,
);

export const moneyUnitMissing: ProjectRule = {
  ...required,
  // A fresh table states it.
  isToDo: false,
  check(project, settings) {
    const { table } = project;
    const stated = table.moneyUnit === null ? statedMoneyUnit(textInCell(table, 'moneyUnit') ?? '') : null;
    if (stated?.kind !== 'notUnderstood') return required.check(project, settings);
    return [{ field: 'moneyUnit', undecided: UNIT_NOT_UNDERSTOOD, values: { written: stated.written } }];
  },
};
