import { Button, type ButtonProps } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { useIsBusy } from '../store/pane-context';

interface CommandButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'className' | 'aria-label'> {
  /** What it does, by which tests find it. */
  action: string;
  /** Whether there is something to do at all. */
  isReady?: boolean;
  /** Left out where it submits the form around it. */
  onPress?: () => unknown;
  children: ReactNode;
}

/**
 * A button that starts a command. While any command is at work it waits; it stays where the keyboard is then, since a button
 * that is disabled would lose the focus.
 */
export function CommandButton(props: CommandButtonProps): JSX.Element {
  const { action, isReady = true, onPress, children, ...look } = props;
  const isBusy = useIsBusy();
  return (
    <Button
      {...look}
      type={onPress ? 'button' : 'submit'}
      data-action={action}
      disabledFocusable={isBusy || !isReady}
      onClick={onPress && (() => void onPress())}
    >
      {children}
    </Button>
  );
}
