import type { CheckReport } from '../../commands/check-report';
import type { BulkResult } from '../../commands/command-types';
import type { Locale } from '../../locale/locale';
import type { PaneCommands } from '../commands';
import { bulkResultMessages } from './bulk-result-messages';
import { localeIn } from './pane-state';
import type { PaneStore } from './pane-store';
import { failureMessage, TaskRunner, type TaskResult } from './task-runner';

/** What all actions work with. */
export interface ActionTools {
  store: PaneStore;
  commands: PaneCommands;
  tasks: TaskRunner;
  /** The language of now. */
  locale(): Locale;
  /** Shows a finished check. */
  showCheck(report: CheckReport): void;
  /** Does work beside the tasks, of which only a failure is told. */
  quietly(work: () => Promise<void>): Promise<boolean>;
}

export function actionTools(store: PaneStore, commands: PaneCommands): ActionTools {
  const tasks = new TaskRunner(store);
  return {
    store,
    commands,
    tasks,
    locale: () => localeIn(store.getState()),
    showCheck: (report) => store.dispatch({ type: 'workbookChecked', report }),
    async quietly(work) {
      try {
        await work();
        return true;
      } catch (error) {
        // A command at work must go on being shown, and cancelled.
        const title = failureMessage(error);
        void tasks.whenIdle().then(() => store.dispatch({ type: 'taskFailed', title }));
        return false;
      }
    },
  };
}

/** How a command ended that put many sheets into the workbook. */
export function bulkDone(result: BulkResult): TaskResult {
  const [title, ...details] = bulkResultMessages(result);
  return { title, details };
}
