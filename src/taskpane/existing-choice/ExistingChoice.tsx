import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ExistingPolicy } from '../../commands/command-types';
import type { LocalText } from '../../locale/locale';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';

const CHOICES: readonly { policy: ExistingPolicy; name: LocalText }[] = [
  { policy: 'skip', name: paneTexts.skip },
  { policy: 'replace', name: paneTexts.replace },
  { policy: 'keepBoth', name: paneTexts.keepBoth },
];

/** Lets the user say what happens to projects that the workbook has already. */
export function ExistingChoice({ label }: { label: string }): JSX.Element {
  const { say } = useWords();
  const { chooseExisting } = usePaneActions();
  const existing = usePaneState((state) => state.existing);
  return (
    <Field label={label}>
      <RadioGroup value={existing} onChange={(_, { value }) => chooseExisting(value as ExistingPolicy)}>
        {CHOICES.map(({ policy, name }) => (
          <Radio key={policy} value={policy} label={say(name)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
