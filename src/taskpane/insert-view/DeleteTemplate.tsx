import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';

/** Deletes one of the user's own templates, after a second press: it cannot be brought back. */
export function DeleteTemplate({ templateId, name }: { templateId: string; name: string }): JSX.Element {
  const { say } = useWords();
  const { deleteTemplate } = usePaneActions();
  const isBusy = useIsBusy();
  const [isAsking, setIsAsking] = useState(false);
  const label = say(isAsking ? paneTexts.reallyDelete : paneTexts.deleteTemplate);
  return (
    <Button
      size="small"
      appearance={isAsking ? 'outline' : 'subtle'}
      data-delete={templateId}
      aria-label={`${label} ${name}`}
      disabledFocusable={isBusy}
      onClick={() => (isAsking ? void deleteTemplate(templateId) : setIsAsking(true))}
      onBlur={() => setIsAsking(false)}
    >
      {label}
    </Button>
  );
}
