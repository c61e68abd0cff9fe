import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { keepView, type PreferenceStorage } from '../../src/taskpane/store/preferences';

function memory(initial: Record<string, string> = {}): PreferenceStorage & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(initial));
  return { kept, get: (key) => kept.get(key) ?? null, set: (key, value) => kept.set(key, value) };
}

describe('the view that the pane opens on', () => {
  test('is the one used last', async () => {
    const store = createPaneStore();
    await keepView(store, () => Promise.resolve(memory({ view: 'summary' })));
    expect(store.getState().view).toBe('summary');
  });

  test.each(['', 'nothing', 'toString'])('is the first one where %j is remembered', async (view) => {
    const store = createPaneStore();
    await keepView(store, () => Promise.resolve(memory({ view })));
    expect(store.getState().view).toBe('import');
  });

  test('is left alone when the user was quicker', async () => {
    const store = createPaneStore();
    const kept = keepView(store, () => Promise.resolve(memory({ view: 'summary' })));
    store.dispatch({ type: 'viewOpened', view: 'insert' });
    await kept;
    expect(store.getState().view).toBe('insert');
  });

  test('is remembered when it changes', async () => {
    const store = createPaneStore();
    const storage = memory();
    await keepView(store, () => Promise.resolve(storage));
    store.dispatch({ type: 'viewOpened', view: 'insert' });
    expect(storage.kept.get('view')).toBe('insert');
  });

  test('is the first one where the browser forbids storage', async () => {
    const store = createPaneStore();
    await keepView(store, () => Promise.reject(new Error('storage is switched off')));
    expect(store.getState().view).toBe('import');
  });
});
