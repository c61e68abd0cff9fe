import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { keepPreferences, type PreferenceStorage } from '../../src/taskpane/store/preferences';

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

describe('what the user prefers', () => {
  test('is remembered, and holds when the pane opens again', async () => {
    const storage = memory();
    const first = createPaneStore();
    await keepPreferences(first, () => Promise.resolve(storage));
    first.dispatch({ type: 'preferencesChanged', preferences: { language: 'en-US', liveChecks: false } });
    const second = createPaneStore();
    await keepPreferences(second, () => Promise.resolve(storage));
    expect(second.getState().preferences).toEqual({ language: 'en-US', liveChecks: false });
  });

  test.each(['', '{', '[]', '7', '{"language":"de-DE","liveChecks":"no"}'])(
    'is the default where %j is kept',
    async (text) => {
      const store = createPaneStore();
      await keepPreferences(store, () => Promise.resolve(memory({ preferences: text })));
      expect(store.getState().preferences).toEqual({ language: null, liveChecks: true });
    },
  );
});
