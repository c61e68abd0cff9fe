import { DocumentText24Regular } from '@fluentui/react-icons/svg/document-text';
import { useRef, useState, type DragEvent, type JSX } from 'react';
import { SOURCE_EXTENSIONS } from '../../sources/source-formats';
import { CommandButton } from '../command-button/CommandButton';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { fileDropTexts } from './texts';
import styles from './FileDrop.module.css';

/** Takes files of all kinds that are read, dropped or chosen. */
export function FileDrop(): JSX.Element {
  const { say } = useWords();
  const { chooseFiles } = usePaneActions();
  const isBusy = useIsBusy();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !isBusy) void chooseFiles(files);
  };
  const drag = (event: DragEvent, over: boolean): void => {
    event.preventDefault();
    setIsOver(over);
  };

  return (
    <div
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <DocumentText24Regular aria-hidden className={styles.icon} />
      <span>{say(fileDropTexts.dropHere)}</span>
      <span className={styles.or}>{say(fileDropTexts.orChoose)}</span>
      <CommandButton action="choose-files" appearance="primary" onPress={() => input.current?.click()}>
        {say(fileDropTexts.chooseFiles)}
      </CommandButton>
      <span className={styles.kinds}>{say(fileDropTexts.kinds)}</span>
      <input
        ref={input}
        type="file"
        accept={SOURCE_EXTENSIONS.join(',')}
        multiple
        hidden
        aria-label={say(fileDropTexts.chooseFiles)}
        onChange={(event) => {
          take(event.target.files);
          // So that choosing the same file again is noticed.
          event.target.value = '';
        }}
      />
    </div>
  );
}
