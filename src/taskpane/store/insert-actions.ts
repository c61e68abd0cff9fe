import type { LibraryPlace } from '../../commands/in-excel/add-indicator';
import { inspectWorkbook, listForms, listTemplates } from '../../commands/pane-tasks';
import { COMMANDS } from '../../commands/registry';
import type { FormId } from '../../domain/project-table';
import type { PublishedKind } from '../../outputs/published/write-published';
import { UserError } from '../../locale/user-error';
import type { OwnTemplate } from '../../templates/own-template';
import { insertTexts } from '../insert-view/texts';
import type { ActionTools } from './action-tools';
import { saveFile } from './save-file';

/** What the user can insert, and what he keeps for that. */
export interface InsertActions {
  /** Loads the templates; again after the user's own ones have changed. */
  loadTemplates(): Promise<void>;
  /** Loads the forms that tables can be made in. */
  loadForms(): Promise<void>;
  /** Chooses the form of what is inserted; an empty id takes that of the workbook's settings. */
  chooseForm(form: FormId): void;
  /** Puts the table on show into the chosen form. */
  changeForm(): Promise<boolean>;
  insertTemplate(templateId: string): Promise<boolean>;
  /** Keeps the table on show as a template of the user's own; one of the same name is replaced. */
  saveAsTemplate(name: string): Promise<boolean>;
  deleteTemplate(templateId: string): Promise<boolean>;
  /** Adds an indicator of the library to the table on show. */
  addIndicator(place: LibraryPlace): Promise<boolean>;
  insertProjectList(): Promise<boolean>;
  buildFromList(): Promise<boolean>;
  buildSummary(): Promise<boolean>;
  /** Makes the document to publish and hands it to the user. */
  exportDocument(kind: PublishedKind): Promise<boolean>;
}

export function insertActions({ store, perform, ask, showCheck, quietly }: ActionTools): InsertActions {
  const { dispatch } = store;
  const own = () => store.getState().ownTemplates;
  const loadTemplates = async () => {
    await quietly(async () =>
      dispatch({ type: 'templatesLoaded', templates: await ask(listTemplates, { own: own() }) }),
    );
  };
  const keep = async (templates: readonly OwnTemplate[]) => {
    dispatch({ type: 'ownTemplatesChanged', templates });
    await loadTemplates();
    if (!store.getState().isStorageUsable) throw new UserError(insertTexts.notKept);
  };
  return {
    loadTemplates,
    loadForms: async () => {
      if (store.getState().forms.length > 0) return;
      await quietly(async () => dispatch({ type: 'formsLoaded', forms: await ask(listForms, undefined) }));
    },
    changeForm: () => perform(COMMANDS.changeForm, { form: store.getState().insertForm || null }),
    chooseForm: (form) => dispatch({ type: 'formChosen', form }),
    insertTemplate: (templateId) =>
      perform(COMMANDS.insertTemplate, {
        templateId,
        own: own(),
        form: store.getState().insertForm || null,
      }),
    saveAsTemplate: (name) =>
      perform(COMMANDS.saveAsTemplate, { name, own: own() }, (made) =>
        keep([made, ...own().filter(({ id }) => id !== made.id)]),
      ),
    deleteTemplate: async (templateId) => {
      if (store.getState().task.status === 'running') return false;
      const name = own().find(({ id }) => id === templateId)?.name ?? '';
      return quietly(async () => {
        await keep(own().filter(({ id }) => id !== templateId));
        dispatch({ type: 'taskDone', title: { text: insertTexts.templateDeleted, values: { name } } });
      });
    },
    addIndicator: (place) => perform(COMMANDS.addIndicator, { place, own: own() }),
    insertProjectList: () => perform(COMMANDS.insertProjectList, { own: own() }),
    buildFromList: () => perform(COMMANDS.buildFromList, { existing: store.getState().existing, own: own() }),
    buildSummary: () =>
      perform(COMMANDS.buildSummary, undefined, async () => {
        // Else the pane goes on saying that it is out of date until someone edits something.
        if (!store.getState().preferences.liveChecks) showCheck(await ask(inspectWorkbook, undefined));
      }),
    exportDocument: (kind) => perform(COMMANDS.exportDocument, { kind }, saveFile),
  };
}
