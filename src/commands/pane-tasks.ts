import type { OwnTemplate } from '../templates/own-template';
import type { Task } from './command';
import type { RefreshedSummary } from './in-excel/build-summary';
import type { ChoosableSheet } from '../workbook/choose-sheets';
import type { JoinableSource } from '../workbook/join-sources';
import type { ChosenParts } from './in-excel/import-document';
import type { WordedCheck } from './in-excel/worded-check';
import type { OfferedForm } from './in-excel/offered-forms';
import type { OfferedTemplate } from './in-excel/offered-templates';
import type { SettingsOnShow } from './in-excel/workbook-settings';

/** What the pane has done by itself, to show the workbook as it is. */

/** Checks the workbook without writing anything. */
export const inspectWorkbook: Task<void, WordedCheck> = {
  id: 'inspect-workbook',
  run: async (_, { open, locale }) => (await open()).inspect(locale),
};

/** Checks sheets again after edits; null stands for all of them. */
export const recheck: Task<{ sheetIds: readonly string[] | null }, WordedCheck> = {
  id: 'recheck',
  run: async ({ sheetIds }, { open, locale }) => (await open()).recheck(sheetIds, locale),
};

/** Selects the cell of a finding. */
export const goToFinding: Task<{ findingId: string }, void> = {
  id: 'go-to-finding',
  run: async ({ findingId }, { open }) => (await open()).goToFinding(findingId),
};

/** Shows a sheet, by its id or its name. */
export const goToSheet: Task<{ sheet: string }, void> = {
  id: 'go-to-sheet',
  run: async ({ sheet }, { open }) => (await open()).goToSheet(sheet),
};

/** The settings that hold in the workbook as it was read last. */
export const readSettings: Task<void, SettingsOnShow> = {
  id: 'read-settings',
  run: async (_, { open }) =>
    (await import('./in-excel/workbook-settings')).readWorkbookSettings((await open()).session),
};

/** The templates that can be inserted, with what they hold. */
export const listTemplates: Task<{ own: readonly OwnTemplate[] }, readonly OfferedTemplate[]> = {
  id: 'list-templates',
  run: async ({ own }) => (await import('./in-excel/offered-templates')).offeredTemplates(own),
};

/** What recognised files say without the sheets that the user leaves out. */
export const chooseSheets: Task<
  { sources: readonly JoinableSource[]; leftOut: readonly ChoosableSheet[] },
  ChosenParts
> = {
  id: 'choose-sheets',
  run: async ({ sources, leftOut }) =>
    (await import('./in-excel/import-document')).chooseParts(sources, leftOut),
};

/** The forms that tables can be made in. */
export const listForms: Task<void, readonly OfferedForm[]> = {
  id: 'list-forms',
  run: async () => (await import('./in-excel/offered-forms')).offeredForms(),
};

/** Brings the summary up to date where it is not, beside whatever the user looks at. */
export const refreshSummary: Task<void, RefreshedSummary | null> = {
  id: 'refresh-summary',
  run: async (_, { open }) =>
    (await import('./in-excel/build-summary')).refreshSummary((await open()).session),
};

/** The number of the last change of a command, which can be taken back; null where there is none. */
export const undoableChange: Task<void, number | null> = {
  id: 'undoable-change',
  run: async (_, { open }) => (await open()).session.changeNumber,
};
