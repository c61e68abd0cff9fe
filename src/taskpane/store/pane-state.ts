import type { CheckReport } from '../../commands/check-session';
import type { ExistingPolicy } from '../../commands/command-types';
import type { LocalText, TextValues } from '../../locale/locale';
import type { TargetDocument } from '../../targets/target-document';
import type { TemplateChoice } from '../commands';

export type ViewId = 'import' | 'insert' | 'check' | 'summary';

/** A sentence for the user that is put into words when it is shown, in the language of then. */
export interface Message {
  text: LocalText;
  values?: TextValues;
}

/** What the pane is doing or did last: one thing at a time, since Excel takes commands one after the other. */
export type Task =
  | { status: 'idle' }
  | { status: 'running'; title: Message; progress: { done: number; total: number } | null }
  | { status: 'done'; title: Message; details: readonly Message[] }
  | { status: 'failed'; title: Message };

/** A document that was recognised and waits for the user's word. */
export interface RecognisedDocument {
  fileNames: readonly string[];
  document: TargetDocument;
  /** Codes of its projects that the workbook has already. */
  existingCodes: readonly string[];
}

export interface PaneState {
  view: ViewId;
  task: Task;
  recognised: RecognisedDocument | null;
  existing: ExistingPolicy;
  /** Null until they are loaded. */
  templates: readonly TemplateChoice[] | null;
  /** The latest check; null before the first. */
  check: CheckReport | null;
}

export const INITIAL_STATE: PaneState = {
  view: 'import',
  task: { status: 'idle' },
  recognised: null,
  existing: 'skip',
  templates: null,
  check: null,
};

export type PaneAction =
  | { type: 'viewOpened'; view: ViewId }
  | { type: 'taskStarted'; title: Message }
  | { type: 'taskProgressed'; done: number; total: number }
  | { type: 'taskDone'; title: Message; details?: readonly Message[] }
  | { type: 'taskFailed'; title: Message }
  | { type: 'taskDismissed' }
  | { type: 'documentRecognised'; recognised: RecognisedDocument }
  | { type: 'documentDismissed' }
  | { type: 'existingChosen'; existing: ExistingPolicy }
  | { type: 'templatesLoaded'; templates: readonly TemplateChoice[] }
  | { type: 'workbookChecked'; report: CheckReport };

/** The state after an action. Pure. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'viewOpened':
      return { ...state, view: action.view };
    case 'taskStarted':
      return { ...state, task: { status: 'running', title: action.title, progress: null } };
    case 'taskProgressed': {
      if (state.task.status !== 'running') return state;
      const { done, total } = action;
      return { ...state, task: { ...state.task, progress: { done, total } } };
    }
    case 'taskDone':
      return { ...state, task: { status: 'done', title: action.title, details: action.details ?? [] } };
    case 'taskFailed':
      return { ...state, task: { status: 'failed', title: action.title } };
    case 'taskDismissed':
      return state.task.status === 'running' ? state : { ...state, task: { status: 'idle' } };
    case 'documentRecognised':
      return { ...state, recognised: action.recognised, existing: 'skip', task: { status: 'idle' } };
    case 'documentDismissed':
      return { ...state, recognised: null };
    case 'existingChosen':
      return { ...state, existing: action.existing };
    case 'templatesLoaded':
      return { ...state, templates: action.templates };
    case 'workbookChecked':
      return { ...state, check: action.report, task: { status: 'idle' } };
  }
}
