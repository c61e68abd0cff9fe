import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent, type JSX } from 'react';
import type { FigureName } from '../../domain/settings-figures';
import { formProblems, withChanges, type SettingsChanges } from '../../workbook/settings-form';
import type { SettingsOnShow } from '../../commands/in-excel/workbook-settings';
import { isMoneyUnit, OFFERED_MONEY_UNITS } from '../../domain/money';
import { CommandButton } from '../command-button/CommandButton';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { COMMANDS } from '../../commands/registry';
import { settingsTexts } from './texts';
import { FigureField } from './FigureField';
import styles from './SettingsView.module.css';

const LIMITS = [
  'leastSatisfaction',
  'longestText',
  'amountTolerance',
  'capSlack',
  'mostIndicators',
  'yellowBehind',
  'redBehind',
] as const;

/** The units to choose from, and the one of the workbook when it is another. */
const unitsOf = (entered: string) =>
  isMoneyUnit(entered) && !OFFERED_MONEY_UNITS.includes(entered)
    ? [...OFFERED_MONEY_UNITS, entered]
    : OFFERED_MONEY_UNITS;

/** The facts and limits that checks go by, kept in the workbook. An empty field takes what its placeholder shows. */
export function WorkbookSettingsForm({ settings }: { settings: SettingsOnShow }): JSX.Element {
  const { say } = useWords();
  const { draftSettings, loadForms, saveSettings, showSettings } = usePaneActions();
  const forms = usePaneState((state) => state.forms);
  const [usualForm] = forms;
  useEffect(() => {
    void loadForms();
  }, [loadForms]);
  const draft = usePaneState((state) => state.settingsDraft);
  const [problems, setProblems] = useState<ReturnType<typeof formProblems>>({});
  const form = withChanges(settings.entered, draft ?? {});
  const { inUse } = settings;

  /** Takes an entry; what was said against it is settled. */
  const change = (name: string, changes: SettingsChanges): void => {
    setProblems({ ...problems, [name]: undefined });
    draftSettings({ ...draft, ...changes });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = formProblems(form);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) document.getElementById(`setting-${first}`)?.focus();
    else void saveSettings();
  };
  const discard = (): void => {
    setProblems({});
    draftSettings(null);
  };
  const fact = (name: 'year' | 'villages' | 'approvedTotal'): JSX.Element => (
    <FigureField
      name={name}
      value={form[name]}
      usual={inUse[name]}
      problem={problems[name]}
      onChange={(value) => change(name, { [name]: value })}
    />
  );
  const limit = (name: (typeof LIMITS)[number] & FigureName): JSX.Element => (
    <FigureField
      key={name}
      name={name}
      value={form.limits[name]}
      usual={inUse.limits[name]}
      problem={problems[name]}
      onChange={(value) => change(name, { limits: { ...draft?.limits, [name]: value } })}
    />
  );
  return (
    <Section heading={say(settingsTexts.workbookSettings)} hint={say(settingsTexts.workbookSettingsHint)}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {fact('year')}
        <Field label={say(settingsTexts.agency)}>
          <Input
            data-setting="agency"
            value={form.agency}
            placeholder={inUse.agency}
            onChange={(_, { value }) => change('agency', { agency: value })}
          />
        </Field>
        {fact('villages')}
        {fact('approvedTotal')}
        <Field label={say(settingsTexts.moneyUnit)}>
          <Select
            data-setting="moneyUnit"
            value={form.moneyUnit}
            onChange={(_, { value }) => change('moneyUnit', { moneyUnit: value })}
          >
            <option value="">{say(settingsTexts.asTables, { unit: inUse.moneyUnit || '万元' })}</option>
            {unitsOf(form.moneyUnit).map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
        {/* What the default is stands below: the choice itself would be too long for a narrow pane. */}
        <Field
          label={say(settingsTexts.form)}
          hint={form.form === '' && usualForm ? say(usualForm.name) : undefined}
        >
          <Select
            data-setting="form"
            value={form.form}
            onChange={(_, { value }) => change('form', { form: value })}
          >
            <option value="">{say(settingsTexts.usualForm)}</option>
            {forms.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(settingsTexts.countHidden)}>
          <Select
            data-setting="countHidden"
            value={form.countHidden}
            onChange={(_, { value }) => change('countHidden', { countHidden: value })}
          >
            <option value="">{say(settingsTexts.hiddenByDefault)}</option>
            <option value="是">{say(settingsTexts.hiddenCount)}</option>
            <option value="否">{say(settingsTexts.hiddenIgnored)}</option>
          </Select>
        </Field>
        <h3 className={styles.limits}>{say(settingsTexts.limitsHeading)}</h3>
        {LIMITS.map(limit)}
        {draft ? <p className={styles.unsaved}>{say(settingsTexts.unsaved)}</p> : null}
        <div className={styles.buttons}>
          <CommandButton appearance="primary" action="save-settings">
            {say(COMMANDS.saveSettings.label)}
          </CommandButton>
          {draft ? (
            <CommandButton action="discard" onPress={discard}>
              {say(settingsTexts.discard)}
            </CommandButton>
          ) : null}
          <CommandButton action="settings" onPress={showSettings}>
            {say(settingsTexts.openSettingsSheet)}
          </CommandButton>
        </div>
      </form>
    </Section>
  );
}
