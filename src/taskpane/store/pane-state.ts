import type { WordedCheck } from '../../commands/in-excel/worded-check';
import type { ChosenParts, RecognisedFiles } from '../../commands/in-excel/import-document';
import type { ChoosableSheet } from '../../workbook/choose-sheets';
import type { OfferedForm } from '../../commands/in-excel/offered-forms';
import type { OfferedTemplate } from '../../commands/in-excel/offered-templates';
import type { FormId } from '../../domain/project-table';
import type { BulkResult, ExistingPolicy } from '../../workbook/bulk-result';
import type { SettingsChanges } from '../../workbook/settings-form';
import type { SettingsOnShow } from '../../commands/in-excel/workbook-settings';
import type { OwnTemplate } from '../../templates/own-template';
import type { Locale } from '../../locale/locale';
import type { Message } from '../../locale/message';
import type { Urgency } from '../../rules/urgency';
import type { Progress } from '../../steps/progress';

export const VIEW_IDS = ['overview', 'insert', 'import', 'check', 'handIn', 'settings', 'help'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What the pane is doing or did last: one thing at a time, since Excel takes commands one after the other. */
export type TaskState =
  | { status: 'idle' }
  | {
      status: 'running';
      title: Message;
      progress: Progress | null;
      /** Whether it can be cancelled, and whether the user has asked for that. */
      cancelling: 'impossible' | 'possible' | 'requested';
    }
  | {
      status: 'done';
      title: Message;
      details: readonly Message[];
      isUndoable: boolean;
      /** Nothing was done, since the user has something to put right first. */
      isHeldBack: boolean;
    }
  | { status: 'failed'; title: Message };

/** A document that was recognised and waits for the user's word. */
export interface RecognisedDocument extends RecognisedFiles {
  /** Whether it was pasted. */
  isPasted: boolean;
  /** The sheets that the user leaves out. */
  leftOut: readonly ChoosableSheet[];
}

/** Which findings are listed; null stands for all. */
export interface FindingFilter {
  urgency: Urgency | null;
  ruleId: string | null;
}

/** What this user prefers, in every workbook. */
export interface Preferences {
  /** Null follows Excel. */
  language: Locale | null;
  liveChecks: boolean;
  /** Brings the summary up to date after each command that changes tables. */
  keepSummary: boolean;
}

export interface PaneState {
  view: ViewId;
  task: TaskState;
  recognised: RecognisedDocument | null;
  existing: ExistingPolicy;
  /** Null until they are loaded. */
  templates: readonly OfferedTemplate[] | null;
  /** The forms that tables can be made in; none until they are loaded. */
  forms: readonly OfferedForm[];
  /** The form that the user has chosen for what is inserted; empty for that of the workbook's settings. */
  insertForm: FormId;
  /** Templates that this user made, for every workbook. */
  ownTemplates: readonly OwnTemplate[];
  /** Whether the browser has kept what it was last given; what it has not is gone with the pane. */
  isStorageUsable: boolean;
  /** The latest check; null before the first. */
  check: WordedCheck | null;
  filter: FindingFilter;
  /** What the latest import did, until its user goes on; null before. */
  imported: BulkResult | null;
  /** Whether the workbook was prepared for handing in, so that this can be taken back. */
  isPrepared: boolean;
  /** Null until they are read. */
  settings: SettingsOnShow | null;
  /** What the user has entered and not saved yet; null when nothing. */
  settingsDraft: SettingsChanges | null;
  /** The setting that the user was sent to, until it has the keyboard; null of none. */
  settingWanted: 'year' | 'villages' | null;
  /** Whether the last change of a command can be taken back. */
  isUndoable: boolean;
  /** The text that the user has pasted and not imported yet. */
  pastedText: string;
  preferences: Preferences;
  /** Language of Excel. */
  excelLocale: Locale;
}

export const INITIAL_STATE: PaneState = {
  view: 'overview',
  task: { status: 'idle' },
  recognised: null,
  existing: 'skip',
  templates: null,
  forms: [],
  insertForm: '',
  ownTemplates: [],
  isStorageUsable: true,
  check: null,
  filter: { urgency: null, ruleId: null },
  imported: null,
  isPrepared: false,
  settings: null,
  settingsDraft: null,
  settingWanted: null,
  isUndoable: false,
  pastedText: '',
  preferences: { language: null, liveChecks: true, keepSummary: false },
  excelLocale: 'zh-CN',
};

/** The language in which the user is spoken to. */
export const localeIn = ({ preferences, excelLocale }: PaneState): Locale =>
  preferences.language ?? excelLocale;

export type PaneAction =
  | { type: 'viewOpened'; view: ViewId }
  | { type: 'taskStarted'; title: Message; isCancellable?: boolean }
  | { type: 'taskProgressed'; progress: Progress }
  | { type: 'taskCancelled' }
  /** `isUndoable` tells whether it changed something that can be taken back. */
  | {
      type: 'taskDone';
      title: Message;
      details?: readonly Message[];
      isUndoable?: boolean;
      isHeldBack?: boolean;
    }
  | { type: 'taskFailed'; title: Message }
  /** The command has nothing to say. */
  | { type: 'taskEnded' }
  /** The user has read how it ended. */
  | { type: 'taskDismissed' }
  | { type: 'documentRecognised'; recognised: RecognisedDocument }
  | { type: 'sheetsChosen'; leftOut: readonly ChoosableSheet[]; parts: ChosenParts }
  | { type: 'documentDismissed' }
  | { type: 'existingChosen'; existing: ExistingPolicy }
  | { type: 'templatesLoaded'; templates: readonly OfferedTemplate[] }
  | { type: 'formsLoaded'; forms: readonly OfferedForm[] }
  | { type: 'formChosen'; form: FormId }
  | { type: 'ownTemplatesChanged'; templates: readonly OwnTemplate[] }
  | { type: 'storageTried'; isUsable: boolean }
  | { type: 'workbookChecked'; report: WordedCheck }
  | { type: 'findingsFiltered'; filter: FindingFilter }
  | { type: 'imported'; result: BulkResult | null }
  | { type: 'handInPrepared'; isPrepared: boolean }
  | { type: 'settingsRead'; settings: SettingsOnShow }
  /** Null discards what was entered. */
  | { type: 'settingsDrafted'; draft: SettingsChanges | null }
  | { type: 'undoKnown'; isUndoable: boolean }
  | { type: 'settingWanted'; setting: PaneState['settingWanted'] }
  | { type: 'textPasted'; text: string }
  | { type: 'preferencesChanged'; preferences: Partial<Preferences> };

/** A filter by a rule that finds nothing any more would hide everything. */
function keptFilter(filter: FindingFilter, report: WordedCheck): FindingFilter {
  const isKnown = report.rules.some(({ id }) => id === filter.ruleId);
  return isKnown || filter.ruleId === null ? filter : { ...filter, ruleId: null };
}

/** The state after an action. Pure. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'viewOpened':
      return { ...state, view: action.view };
    case 'taskStarted': {
      const cancelling = action.isCancellable ? 'possible' : 'impossible';
      return { ...state, task: { status: 'running', title: action.title, progress: null, cancelling } };
    }
    case 'taskProgressed': {
      if (state.task.status !== 'running') return state;
      return { ...state, task: { ...state.task, progress: action.progress } };
    }
    case 'taskCancelled':
      return state.task.status === 'running' && state.task.cancelling === 'possible'
        ? { ...state, task: { ...state.task, cancelling: 'requested' } }
        : state;
    case 'taskDone':
      return {
        ...state,
        task: {
          status: 'done',
          title: action.title,
          details: action.details ?? [],
          isUndoable: action.isUndoable ?? false,
          isHeldBack: action.isHeldBack ?? false,
        },
      };
    case 'undoKnown':
      return state.isUndoable === action.isUndoable ? state : { ...state, isUndoable: action.isUndoable };
    case 'taskFailed':
      return { ...state, task: { status: 'failed', title: action.title } };
    case 'taskDismissed':
      return state.task.status === 'running' ? state : { ...state, task: { status: 'idle' } };
    case 'taskEnded':
      return { ...state, task: { status: 'idle' } };
    case 'documentRecognised':
      return { ...state, recognised: action.recognised, existing: 'skip', imported: null };
    case 'sheetsChosen': {
      const { leftOut, parts } = action;
      return state.recognised ? { ...state, recognised: { ...state.recognised, ...parts, leftOut } } : state;
    }
    case 'documentDismissed':
      return { ...state, recognised: null };
    case 'existingChosen':
      return { ...state, existing: action.existing };
    case 'templatesLoaded':
      return { ...state, templates: action.templates };
    case 'formsLoaded':
      return { ...state, forms: action.forms };
    case 'formChosen':
      return { ...state, insertForm: action.form };
    case 'ownTemplatesChanged':
      return { ...state, ownTemplates: action.templates };
    case 'storageTried':
      return state.isStorageUsable === action.isUsable
        ? state
        : { ...state, isStorageUsable: action.isUsable };
    case 'workbookChecked':
      return { ...state, check: action.report, filter: keptFilter(state.filter, action.report) };
    case 'findingsFiltered':
      return { ...state, filter: action.filter };
    case 'imported':
      return { ...state, imported: action.result };
    case 'handInPrepared':
      return { ...state, isPrepared: action.isPrepared };
    case 'settingsRead':
      return { ...state, settings: action.settings };
    case 'settingsDrafted':
      return { ...state, settingsDraft: action.draft };
    case 'settingWanted':
      return { ...state, settingWanted: action.setting };
    case 'textPasted':
      return { ...state, pastedText: action.text };
    case 'preferencesChanged':
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
  }
}
