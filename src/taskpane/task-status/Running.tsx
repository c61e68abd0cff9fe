import { Button, ProgressBar } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { LocalText } from '../../locale/locale';
import type { WorkStage } from '../../steps/progress';
import { usePaneActions, useWords } from '../store/pane-context';
import type { TaskState } from '../store/pane-state';
import { paneTexts } from '../texts';
import { taskTexts } from './texts';
import styles from './TaskStatus.module.css';

const STAGES: Readonly<Record<WorkStage, LocalText>> = {
  reading: taskTexts.sheetsRead,
  checking: taskTexts.sheetsChecked,
  writing: taskTexts.sheetsWritten,
};

/** The command at work, how far it is, and the way to cancel it. */
export function Running({ task }: { task: Extract<TaskState, { status: 'running' }> }): JSX.Element {
  const { say, sayMessage } = useWords();
  const { cancelTask } = usePaneActions();
  const { progress, cancelling } = task;
  const isCounted = progress !== null && progress.total > 0;
  const title = sayMessage(task.title);
  const { done, total } = progress ?? { done: 0, total: 0 };
  const state =
    progress && isCounted ? say(STAGES[progress.stage], { done, total }) : say(taskTexts.starting);
  return (
    <div className={styles.running}>
      <div className={styles.line}>
        <span>{title}</span>
        <span className={styles.count}>{cancelling === 'requested' ? say(taskTexts.cancelling) : state}</span>
      </div>
      <ProgressBar aria-label={title} value={isCounted ? done / total : undefined} thickness="large" />
      {cancelling === 'impossible' ? null : (
        <Button
          size="small"
          data-action="cancel"
          className={styles.cancel}
          disabledFocusable={cancelling === 'requested'}
          onClick={cancelTask}
        >
          {say(paneTexts.cancel)}
        </Button>
      )}
    </div>
  );
}
