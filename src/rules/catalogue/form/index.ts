import type { Rule } from '../../rule';
import { tableFormUnknown } from './table-form-unknown';
import { codeMissing } from './code-missing';
import { nameMissing } from './name-missing';
import { agencyMissing } from './agency-missing';
import { supervisorMissing } from './supervisor-missing';
import { moneyUnitMissing } from './money-unit-missing';
import { purposeMissing } from './purpose-missing';
import { goalsMissing } from './goals-missing';
import { cellError } from './cell-error';
import { codeForm } from './code-form';
import { codeYear } from './code-year';
import { tableYear } from './table-year';
import { codeDuplicate } from './code-duplicate';
import { nameDuplicate } from './name-duplicate';
import { codeRegion } from './code-region';
import { nameYear } from './name-year';
import { fieldRequired } from './field-required';
import { agencyDiffers } from './agency-differs';
import { moneyUnitDiffers } from './money-unit-differs';
import { settingsEntry } from './settings-entry';
import { summaryOutdated } from './summary-outdated';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const FORM_RULES: readonly Rule[] = [
  tableFormUnknown,
  codeMissing,
  nameMissing,
  agencyMissing,
  supervisorMissing,
  moneyUnitMissing,
  purposeMissing,
  goalsMissing,
  cellError,
  codeForm,
  codeYear,
  tableYear,
  codeDuplicate,
  nameDuplicate,
  codeRegion,
  nameYear,
  fieldRequired,
  agencyDiffers,
  moneyUnitDiffers,
  settingsEntry,
  summaryOutdated,
];
