import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { SettingsForm, SettingsOnShow } from '../../commands/workbook-settings';
import type { LocalText } from '../../locale/locale';
import { MONEY_UNITS } from '../../targets/money';
import { Section } from '../section/Section';
import { useIsBusy, usePaneActions, useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './SettingsView.module.css';

const FACTS = ['year', 'agency', 'villages', 'approvedTotal'] as const;
const LIMITS = ['leastSatisfaction', 'longestText', 'amountTolerance', 'capSlack', 'mostIndicators'] as const;

function Entry(props: {
  name: string;
  label: LocalText;
  value: string;
  usual: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <Field label={say(props.label)}>
      <Input
        data-setting={props.name}
        value={props.value}
        placeholder={props.usual}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

/** The facts and limits that checks go by, kept in the workbook. An empty field takes what its placeholder shows. */
export function WorkbookSettingsForm({ settings }: { settings: SettingsOnShow }): JSX.Element {
  const { say } = useWords();
  const { saveSettings, showSettings } = usePaneActions();
  const isBusy = useIsBusy();
  const [form, setForm] = useState<SettingsForm>(settings.entered);
  const { inUse } = settings;
  return (
    <Section heading={say(paneTexts.workbookSettings)} hint={say(paneTexts.workbookSettingsHint)}>
      {FACTS.map((name) => (
        <Entry
          key={name}
          name={name}
          label={paneTexts[name]}
          value={form[name]}
          usual={inUse[name]}
          onChange={(value) => setForm({ ...form, [name]: value })}
        />
      ))}
      <Field label={say(paneTexts.moneyUnit)}>
        <Select
          data-setting="moneyUnit"
          value={form.moneyUnit}
          onChange={(_, { value }) => setForm({ ...form, moneyUnit: value })}
        >
          <option value="">{say(paneTexts.asTables, { unit: inUse.moneyUnit || '万元' })}</option>
          {MONEY_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
      <h3 className={styles.limits}>{say(paneTexts.limitsHeading)}</h3>
      {LIMITS.map((name) => (
        <Entry
          key={name}
          name={name}
          label={paneTexts[name]}
          value={form.limits[name]}
          usual={inUse.limits[name]}
          onChange={(value) => setForm({ ...form, limits: { ...form.limits, [name]: value } })}
        />
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          data-action="save-settings"
          disabledFocusable={isBusy}
          onClick={() => void saveSettings(form)}
        >
          {say(paneTexts.save)}
        </Button>
        <Button data-action="settings" disabledFocusable={isBusy} onClick={() => void showSettings()}>
          {say(paneTexts.openSettingsSheet)}
        </Button>
      </div>
    </Section>
  );
}
