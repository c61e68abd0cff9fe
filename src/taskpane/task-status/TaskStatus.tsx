import type { JSX } from 'react';
import { usePaneState } from '../store/pane-context';
import { Ended } from './Ended';
import { Running } from './Running';
import styles from './TaskStatus.module.css';

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
