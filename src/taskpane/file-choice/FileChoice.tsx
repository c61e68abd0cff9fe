import { useRef, type JSX, type ReactNode } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { useWords } from '../store/pane-context';
import { fileChoiceTexts } from './texts';

interface FileChoiceProps {
  /** What it does, by which tests find it. */
  action: string;
  isSeveral?: boolean;
  onChosen: (files: readonly File[]) => unknown;
  className?: string | undefined;
  children: ReactNode;
}

/** A button that lets the user choose a file, or several, of any kind: what can be used is told by the content. */
export function FileChoice({
  action,
  isSeveral = false,
  onChosen,
  className,
  children,
}: FileChoiceProps): JSX.Element {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <CommandButton
        action={action}
        {...(className !== undefined && { className })}
        onPress={() => input.current?.click()}
      >
        {children}
      </CommandButton>
      <input
        ref={input}
        data-files-of={action}
        type="file"
        multiple={isSeveral}
        hidden
        aria-label={say(fileChoiceTexts.files)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onChosen(files);
          // So that choosing the same file again is noticed.
          event.target.value = '';
        }}
      />
    </>
  );
}
