import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState, type JSX } from 'react';
import { COMMANDS } from '../../commands/registry';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import type { TaskState } from '../store/pane-state';
import { taskTexts } from './texts';
import styles from './TaskStatus.module.css';

/** Milliseconds for which a success is shown whole; then it makes room for what the view shows. */
export const SHOWN_FOR = 8_000;

/**
 * How a command ended. A failure stays until it is closed. A success goes by itself after a while; where it has more to
 * say, its title stays and the rest is folded away. Nothing happens while someone points at it or is in it.
 */
export function Ended({ task }: { task: Extract<TaskState, { status: 'done' | 'failed' }> }): JSX.Element {
  const { say, sayMessage } = useWords();
  const { dismissResult, undoLast } = usePaneActions();
  const [isRead, setIsRead] = useState(false);
  const [isFolded, setIsFolded] = useState(false);
  const isDone = task.status === 'done';
  const details = isDone ? task.details : [];
  const isUndoable = isDone && task.isUndoable;
  const isBare = details.length === 0;
  useEffect(() => {
    if (!isDone || isRead || isFolded) return;
    const timer = setTimeout(() => (isBare ? dismissResult() : setIsFolded(true)), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isDone, isRead, isFolded, isBare, dismissResult]);
  return (
    <MessageBar
      intent={!isDone ? 'error' : task.isHeldBack ? 'warning' : 'success'}
      layout="multiline"
      className={styles.result}
      onPointerEnter={() => setIsRead(true)}
      onPointerLeave={() => setIsRead(false)}
      onFocus={() => setIsRead(true)}
      onBlur={() => setIsRead(false)}
    >
      <MessageBarBody>
        <span className={styles.title} data-result={task.status}>
          {sayMessage(task.title)}
        </span>
        {isFolded
          ? null
          : details.map((detail, index) => (
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
      >
        {isUndoable ? (
          <CommandButton size="small" action="undo" onPress={undoLast}>
            {say(COMMANDS.undoLast.label)}
          </CommandButton>
        ) : null}
        {isFolded ? (
          <Button size="small" data-details onClick={() => setIsFolded(false)}>
            {say(taskTexts.details)}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}
