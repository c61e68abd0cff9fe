import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ExistingPolicy } from '../../workbook/bulk-result';
import type { LocalText } from '../../locale/locale';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { existingTexts } from './texts';

const CHOICES: readonly { policy: ExistingPolicy; name: LocalText }[] = [
  { policy: 'skip', name: existingTexts.skip },
  { policy: 'replace', name: existingTexts.replace },
  { policy: 'keepBoth', name: existingTexts.keepBoth },
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
