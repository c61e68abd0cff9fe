import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { insertTexts } from './texts';

/** Deletes one of the user's own templates, which cannot be brought back: asks first, at another place than was pressed. */
export function DeleteTemplate({ templateId, name }: { templateId: string; name: string }): JSX.Element {
  const { say } = useWords();
  const { deleteTemplate } = usePaneActions();
  const [isAsking, setIsAsking] = useState(false);
  const label = say(isAsking ? paneTexts.cancel : insertTexts.deleteTemplate);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        data-delete={templateId}
        aria-label={`${label} ${name}`}
        onClick={() => setIsAsking(!isAsking)}
      >
        {label}
      </Button>
      {isAsking ? (
        <CommandButton
          action="delete-template"
          size="small"
          aria-label={`${say(insertTexts.reallyDelete)} ${name}`}
          onPress={() => deleteTemplate(templateId)}
        >
          {say(insertTexts.reallyDelete)}
        </CommandButton>
      ) : null}
    </>
  );
}
