/** The kinds of sheet that the product makes: the sheets of its forms and its reports. */
export type SheetKind =
  | 'project'
  | 'department'
  | 'summary'
  | 'projectList'
  | 'unplaced'
  | 'settings'
  | 'findings'
  | 'comparison'
  | 'monitoringSummary'
  | 'evaluationSummary'
  | 'rollForward'
  | 'cover'
  | 'pileSummary'
  | 'pileFindings';

/**
 * The sheet-scoped defined name that marks a sheet as made by the add-in; its value is the SheetKind. Copies of a
 * sheet carry it along.
 */
export const SHEET_KIND_NAME = 'PerfTargetForm';
