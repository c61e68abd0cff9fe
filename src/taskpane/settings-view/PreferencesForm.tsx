import { Field, Select, Switch } from '@fluentui/react-components';
import type { JSX } from 'react';
import { LOCALES, type Locale } from '../../locale/locale';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { settingsTexts } from './texts';

/** Languages call themselves by their own names. */
const NAMES: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

/** What this user prefers, kept on this machine. */
export function PreferencesForm(): JSX.Element {
  const { say } = useWords();
  const { changePreferences } = usePaneActions();
  const { language, liveChecks, keepSummary } = usePaneState((state) => state.preferences);
  return (
    <Section heading={say(settingsTexts.mySettings)}>
      <Switch
        data-preference="live"
        checked={liveChecks}
        label={say(settingsTexts.liveChecks)}
        onChange={(_, { checked }) => changePreferences({ liveChecks: checked })}
      />
      <Switch
        data-preference="keepSummary"
        checked={keepSummary}
        label={say(settingsTexts.keepSummary)}
        onChange={(_, { checked }) => changePreferences({ keepSummary: checked })}
      />
      <Field label={say(settingsTexts.language)}>
        <Select
          data-preference="language"
          value={language ?? ''}
          onChange={(_, { value }) =>
            changePreferences({ language: LOCALES.find((locale) => locale === value) ?? null })
          }
        >
          <option value="">{say(settingsTexts.languageOfExcel)}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {NAMES[locale]}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
