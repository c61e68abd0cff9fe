import { INITIAL_STATE, localeIn, reducePane, type PaneState } from '../../../src/taskpane/store/pane-state';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';

const title = { text: { 'zh-CN': '正在导入', 'en-US': 'Importing' } };

describe('the state of the pane', () => {
  test('follows a task from start through progress to its end', () => {
    const store = createPaneStore();
    store.dispatch({ type: 'taskStarted', title });
    expect(store.getState().task).toEqual({
      status: 'running',
      title,
      progress: null,
      cancelling: 'impossible',
    });
    store.dispatch({ type: 'taskProgressed', progress: { stage: 'reading', done: 2, total: 8 } });
    expect(store.getState().task).toMatchObject({
      status: 'running',
      title,
      progress: { stage: 'reading', done: 2, total: 8 },
    });
    store.dispatch({ type: 'taskDone', title });
    expect(store.getState().task).toEqual({
      status: 'done',
      title,
      details: [],
      isUndoable: false,
      isHeldBack: false,
    });
  });

  test('ignores progress that comes after the end, and does not dismiss what is at work', () => {
    const done: PaneState = {
      ...INITIAL_STATE,
      task: { status: 'done', title, details: [], isUndoable: false, isHeldBack: false },
    };
    expect(
      reducePane(done, { type: 'taskProgressed', progress: { stage: 'reading', done: 1, total: 2 } }),
    ).toBe(done);
    const running: PaneState = {
      ...INITIAL_STATE,
      task: { status: 'running', title, progress: null, cancelling: 'impossible' },
    };
    expect(reducePane(running, { type: 'taskDismissed' })).toBe(running);
    expect(reducePane(done, { type: 'taskDismissed' }).task).toEqual({ status: 'idle' });
  });

  test('starts each document with the harmless choice for projects that exist', () => {
    const recognised = {
      fileNames: ['a.txt'],
      document: { department: null, projects: [], departments: [], unplaced: [] },
      present: { codes: [], department: false },
      departmentsLeft: [],
      repeated: [],
      warnings: [],
      sheets: [],
      sources: [],
      tables: [],
      leftOut: [],
      isPasted: false,
    };
    const chosen = reducePane(INITIAL_STATE, { type: 'existingChosen', existing: 'replace' });
    expect(reducePane(chosen, { type: 'documentRecognised', recognised }).existing).toBe('skip');
  });

  test('can be asked to cancel only a task that can be cancelled', () => {
    const start = (isCancellable: boolean) =>
      reducePane(reducePane(INITIAL_STATE, { type: 'taskStarted', title, isCancellable }), {
        type: 'taskCancelled',
      }).task;
    expect(start(true)).toMatchObject({ status: 'running', cancelling: 'requested' });
    expect(start(false)).toMatchObject({ status: 'running', cancelling: 'impossible' });
    expect(reducePane(INITIAL_STATE, { type: 'taskCancelled' })).toBe(INITIAL_STATE);
  });

  test('speaks the language that the user prefers, else that of Excel', () => {
    const english: PaneState = { ...INITIAL_STATE, excelLocale: 'en-US' };
    expect(localeIn(english)).toBe('en-US');
    const preferences = { language: 'zh-CN' } as const;
    expect(localeIn(reducePane(english, { type: 'preferencesChanged', preferences }))).toBe('zh-CN');
  });

  test('tells listeners of changes until they leave', () => {
    const store = createPaneStore();
    const seen: string[] = [];
    const leave = store.subscribe(() => seen.push(store.getState().view));
    store.dispatch({ type: 'viewOpened', view: 'check' });
    store.dispatch({ type: 'taskProgressed', progress: { stage: 'reading', done: 1, total: 2 } });
    leave();
    store.dispatch({ type: 'viewOpened', view: 'insert' });
    expect(seen).toEqual(['check']);
  });
});
