import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { keepPreferences, type PreferenceStorage } from '../../../src/taskpane/store/preferences';

function memory(initial: Record<string, string> = {}): PreferenceStorage & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(initial));
  return { kept, get: (key) => kept.get(key) ?? null, set: (key, value) => kept.set(key, value) };
}

describe('the view that the pane opens on', () => {
  test('is the one used last', async () => {
    const store = createPaneStore();
    await keepPreferences(store, () => Promise.resolve(memory({ view: 'check' })));
    expect(store.getState().view).toBe('check');
  });

  test.each(['', 'nothing', 'toString'])('is the first one where %j is remembered', async (view) => {
    const store = createPaneStore();
    await keepPreferences(store, () => Promise.resolve(memory({ view })));
    expect(store.getState().view).toBe('overview');
  });

  test('is left alone when the user was quicker', async () => {
    const store = createPaneStore();
    const kept = keepPreferences(store, () => Promise.resolve(memory({ view: 'check' })));
    store.dispatch({ type: 'viewOpened', view: 'insert' });
    await kept;
    expect(store.getState().view).toBe('insert');
  });

  test('is remembered when it changes', async () => {
    const store = createPaneStore();
    const storage = memory();
    await keepPreferences(store, () => Promise.resolve(storage));
    store.dispatch({ type: 'viewOpened', view: 'insert' });
    expect(storage.kept.get('view')).toBe('insert');
  });

  test('is the first one where the browser forbids storage', async () => {
    const store = createPaneStore();
    await keepPreferences(store, () => Promise.reject(new Error('storage is switched off')));
    expect(store.getState().view).toBe('overview');
  });
});

test('templates of the user are remembered, and there when the pane opens again', async () => {
  const storage = memory();
  const first = createPaneStore();
  await keepPreferences(first, () => Promise.resolve(storage));
  const template = {
    id: 'own:甲',
    name: '甲',
    year: 2026,
    purpose: null,
    plan: [null, null, null, null] as const,
    goals: [],
    indicators: [],
  };
  first.dispatch({ type: 'ownTemplatesChanged', templates: [template] });
  const second = createPaneStore();
  await keepPreferences(second, () => Promise.resolve(storage));
  expect(second.getState().ownTemplates).toEqual([template]);
});

const templateOf = (name: string) => ({
  id: `own:${name}`,
  name,
  year: 2026,
  purpose: null,
  plan: [null, null, null, null] as const,
  goals: [],
  indicators: [],
});

test('two panes that are open keep the templates of each other, and what one deletes stays deleted', async () => {
  const storage = memory({ templates: JSON.stringify([templateOf('甲')]) });
  const [first, second] = [createPaneStore(), createPaneStore()];
  await keepPreferences(first, () => Promise.resolve(storage));
  await keepPreferences(second, () => Promise.resolve(storage));
  const save = (store: typeof first, name: string) =>
    store.dispatch({
      type: 'ownTemplatesChanged',
      templates: [templateOf(name), ...store.getState().ownTemplates],
    });
  const namesIn = (text: string | undefined) =>
    (JSON.parse(text ?? '[]') as { name: string }[]).map(({ name }) => name);
  save(first, '乙');
  save(second, '丙');
  expect(namesIn(storage.kept.get('templates')).sort()).toEqual(['丙', '乙', '甲']);
  expect(
    second
      .getState()
      .ownTemplates.map(({ name }) => name)
      .sort(),
  ).toEqual(['丙', '乙', '甲']);
  second.dispatch({
    type: 'ownTemplatesChanged',
    templates: second.getState().ownTemplates.filter(({ name }) => name !== '甲'),
  });
  save(first, '丁');
  expect(namesIn(storage.kept.get('templates')).sort()).toEqual(['丁', '丙', '乙']);
  expect(
    first
      .getState()
      .ownTemplates.map(({ name }) => name)
      .sort(),
  ).toEqual(['丁', '丙', '乙']);
});

test('nothing is put into text, or written, before it changes', async () => {
  const storage = memory();
  const store = createPaneStore();
  await keepPreferences(store, () => Promise.resolve(storage));
  const templates = [templateOf('甲')];
  store.dispatch({ type: 'ownTemplatesChanged', templates });
  const stringify = jest.spyOn(JSON, 'stringify');
  const set = jest.spyOn(storage, 'set');
  for (let done = 0; done < 50; done += 1)
    store.dispatch({ type: 'taskProgressed', progress: { stage: 'reading', done, total: 50 } });
  store.dispatch({ type: 'textPasted', text: '项目编码' });
  expect(stringify).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
  stringify.mockRestore();
});

test('a full storage is told, until something can be kept again', async () => {
  const storage = memory();
  const store = createPaneStore();
  await keepPreferences(store, () => Promise.resolve(storage));
  const set = jest.spyOn(storage, 'set').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  store.dispatch({ type: 'ownTemplatesChanged', templates: [templateOf('甲')] });
  expect(store.getState().isStorageUsable).toBe(false);
  set.mockRestore();
  store.dispatch({ type: 'ownTemplatesChanged', templates: [templateOf('甲'), templateOf('乙')] });
  expect(store.getState().isStorageUsable).toBe(true);
  expect(storage.kept.get('templates')).toContain('乙');
});

describe('what the user prefers', () => {
  test('is remembered, and holds when the pane opens again', async () => {
    const storage = memory();
    const first = createPaneStore();
    await keepPreferences(first, () => Promise.resolve(storage));
    first.dispatch({
      type: 'preferencesChanged',
      preferences: { language: 'en-US', liveChecks: false, keepSummary: false },
    });
    const second = createPaneStore();
    await keepPreferences(second, () => Promise.resolve(storage));
    expect(second.getState().preferences).toEqual({
      language: 'en-US',
      liveChecks: false,
      keepSummary: false,
    });
  });

  test.each(['', '{', '[]', '7', '{"language":"de-DE","liveChecks":"no"}'])(
    'is the default where %j is kept',
    async (text) => {
      const store = createPaneStore();
      await keepPreferences(store, () => Promise.resolve(memory({ preferences: text })));
      expect(store.getState().preferences).toEqual({ language: null, liveChecks: true, keepSummary: false });
    },
  );
});
