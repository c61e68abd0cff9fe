import type { LibraryPlace } from '../../commands/add-indicator';
import type { OwnTemplate } from '../../templates/own-template';
import { paneTexts } from '../texts';
import { bulkDone, type ActionTools } from './action-tools';

/** What the user can insert, and what he keeps for that. */
export interface InsertActions {
  /** Loads the templates; again after the user's own ones have changed. */
  loadTemplates(): Promise<void>;
  insertTemplate(templateId: string): Promise<boolean>;
  /** Keeps the table on show as a template of the user's own; one of the same name is replaced. */
  saveAsTemplate(name: string): Promise<boolean>;
  deleteTemplate(templateId: string): Promise<boolean>;
  /** Adds an indicator of the library to the table on show. */
  addIndicator(place: LibraryPlace): Promise<boolean>;
  insertProjectList(): Promise<boolean>;
  buildFromList(): Promise<boolean>;
  buildSummary(): Promise<boolean>;
}

export function insertActions({ store, commands, tasks, quietly }: ActionTools): InsertActions {
  const { dispatch } = store;
  const own = () => store.getState().ownTemplates;
  const loadTemplates = async () => {
    await quietly(async () =>
      dispatch({ type: 'templatesLoaded', templates: await commands.templates(own()) }),
    );
  };
  const keep = async (templates: readonly OwnTemplate[]) => {
    dispatch({ type: 'ownTemplatesChanged', templates });
    await loadTemplates();
  };
  return {
    loadTemplates,
    insertTemplate: (templateId) =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertTemplate(templateId, own());
        return { title: { text: paneTexts.sheetInserted, values: { sheet } } };
      }),
    saveAsTemplate: (name) =>
      tasks.run({ text: paneTexts.saving }, async () => {
        const made = await commands.templateOfActiveSheet(name);
        const others = own().filter(({ id }) => id !== made.id);
        const text = others.length < own().length ? paneTexts.templateReplaced : paneTexts.templateSaved;
        await keep([made, ...others]);
        return { title: { text, values: { name: made.name } } };
      }),
    deleteTemplate: (templateId) =>
      tasks.run({ text: paneTexts.saving }, async () => {
        const name = own().find(({ id }) => id === templateId)?.name ?? '';
        await keep(own().filter(({ id }) => id !== templateId));
        return { title: { text: paneTexts.templateDeleted, values: { name } } };
      }),
    addIndicator: (place) =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet, indicator, isRepeated } = await commands.addIndicator(place, own());
        const details = isRepeated ? [{ text: paneTexts.indicatorRepeated }] : [];
        return { title: { text: paneTexts.indicatorAdded, values: { sheet, indicator } }, details };
      }),
    insertProjectList: () =>
      tasks.run({ text: paneTexts.inserting }, async () => {
        const { sheet } = await commands.insertProjectList(own());
        return { title: { text: paneTexts.listInserted, values: { sheet } } };
      }),
    buildFromList: () =>
      tasks.runCancellable({ text: paneTexts.buildingFromList }, async (onProgress) => {
        const { existing } = store.getState();
        return bulkDone(await commands.buildFromList({ existing, onProgress, own: own() }));
      }),
    buildSummary: () =>
      tasks.runCancellable({ text: paneTexts.buildingSummary }, async (onProgress) => {
        const { sheet, projects, total } = await commands.buildSummary(onProgress);
        return { title: { text: paneTexts.summaryBuilt, values: { sheet, projects, total } } };
      }),
  };
}
