import { useState, type JSX } from 'react';
import { CommandButton } from '../command-button/CommandButton';
import { usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';

/** Deletes one of the user's own templates, after a second press: it cannot be brought back. */
export function DeleteTemplate({ templateId, name }: { templateId: string; name: string }): JSX.Element {
  const { say } = useWords();
  const { deleteTemplate } = usePaneActions();
  const [isAsking, setIsAsking] = useState(false);
  const label = say(isAsking ? paneTexts.reallyDelete : paneTexts.deleteTemplate);
  return (
    <CommandButton
      action="delete-template"
      size="small"
      appearance={isAsking ? 'outline' : 'subtle'}
      data-delete={templateId}
      aria-label={`${label} ${name}`}
      onPress={() => (isAsking ? void deleteTemplate(templateId) : setIsAsking(true))}
      onBlur={() => setIsAsking(false)}
    >
      {label}
    </CommandButton>
  );
}
