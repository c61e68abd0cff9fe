/**
 * The sheet-scoped defined name that marks a sheet as made by the add-in; its value is the FormKind. Copies of a
 * sheet carry it along.
 */
export const FORM_NAME = 'PerfTargetForm';
