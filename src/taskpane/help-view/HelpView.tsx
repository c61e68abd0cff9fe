import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Locale, LocalText } from '../../locale/locale';
import { appTexts } from '../app/texts';
import { Section } from '../section/Section';
import { useWords } from '../store/pane-context';
import { helpTexts, VIEW_HELP } from './texts';
import { VERSION } from './version';
import styles from './HelpView.module.css';

/** The static page beside the pane, in each language. */
const SUPPORT_PAGE: Readonly<Record<Locale, string>> = {
  'zh-CN': 'support.html',
  'en-US': 'support.en.html',
};

const COLOURS: readonly { look: string; says: LocalText }[] = [
  { look: 'red', says: helpTexts.red },
  { look: 'yellow', says: helpTexts.yellow },
  { look: 'blue', says: helpTexts.blue },
  { look: 'cream', says: helpTexts.cream },
];

/** What each view does, what the colours mean, and what the product is. */
export function HelpView(): JSX.Element {
  const { say, locale } = useWords();
  return (
    <>
      <Section heading={say(helpTexts.heading)}>
        <dl className={styles.views}>
          {VIEW_HELP.map(({ name, does }) => (
            <div key={name['en-US']}>
              <dt>{say(name)}</dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section heading={say(helpTexts.colours)}>
        <ul className={styles.colours}>
          {COLOURS.map(({ look, says }) => (
            <li key={look}>
              <span aria-hidden className={`${styles.sample} ${styles[look]}`} />
              {say(says)}
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={say(helpTexts.keys)}>
        <p className={styles.text}>{say(helpTexts.keysText)}</p>
      </Section>
      <Section heading={say(helpTexts.privacy)}>
        <p className={styles.text}>{say(helpTexts.privacyText)}</p>
      </Section>
      <Section heading={say(helpTexts.about)}>
        <p className={styles.text}>
          {say(appTexts.product)}
          <br />
          <span data-version>{say(helpTexts.version, { version: VERSION })}</span>
        </p>
        <Link inline href={SUPPORT_PAGE[locale]} target="_blank" rel="noopener" data-support>
          {say(helpTexts.support)}
        </Link>
      </Section>
    </>
  );
}
