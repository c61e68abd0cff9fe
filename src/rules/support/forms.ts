import type { FormId } from '../../domain/project-table';

/** The forms by what rules ask of them; a rule names one of these lists, or `all`. */

/** What became of the goals, scored by those who carried them out. */
export const EVALUATED: readonly FormId[] = ['selfEvaluation', 'departmentSelfEvaluation'];

/** Forms that look back: at the end of the year, or in the middle of it. */
export const LOOKING_BACK: readonly FormId[] = [...EVALUATED, 'monitoring'];

/** All forms but the spending plan, whose money rows have rules of their own. */
export const OTHER_FORMS: readonly FormId[] = [
  'declaration',
  'indicatorList',
  'departmentTargets',
  ...LOOKING_BACK,
];
