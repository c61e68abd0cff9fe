import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import type { Task } from '../store/pane-state';
import { taskTexts } from './texts';
import { Running } from './Running';
import styles from './TaskStatus.module.css';

function Ended({ task }: { task: Extract<Task, { status: 'done' | 'failed' }> }): JSX.Element {
  const { say, sayMessage } = useWords();
  const { dismissResult } = usePaneActions();
  const details = task.status === 'done' ? task.details : [];
  return (
    <MessageBar
      intent={task.status === 'done' ? 'success' : 'error'}
      layout="multiline"
      className={styles.result}
    >
      <MessageBarBody>
        <span className={styles.title} data-result={task.status}>
          {sayMessage(task.title)}
        </span>
        {details.map((detail, index) => (
          <span key={index} className={styles.detail}>
            {sayMessage(detail)}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            data-dismiss
            aria-label={say(taskTexts.dismiss)}
            onClick={dismissResult}
          />
        }
      />
    </MessageBar>
  );
}

/** The foot of the pane: how the command at work goes on, then how it ended. */
export function TaskStatus(): JSX.Element {
  const task = usePaneState((state) => state.task);
  return (
    <div className={styles.foot}>
      {task.status === 'running' ? <Running task={task} /> : null}
      {/* Not the count, which would be read out with every sheet; the progress bar tells it to those who ask. */}
      <div aria-live="polite">
        {task.status === 'done' || task.status === 'failed' ? <Ended task={task} /> : null}
      </div>
    </div>
  );
}
