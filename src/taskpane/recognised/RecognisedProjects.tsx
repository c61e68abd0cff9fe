import { Badge } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX, ReactNode } from 'react';
import type { RecognisedTable } from '../../commands/in-excel/recognised-tables';
import { Section } from '../section/Section';
import { useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import { recognisedTexts } from './texts';
import type { RecognisedDocument } from '../store/pane-state';
import { recognisedProjects, type RecognisedProject } from './recognised-facts';
import styles from './Recognised.module.css';

/** More projects than this are only counted: nobody compares hundreds in a list of this width. */
const MOST_PROJECTS = 100;

/** Something of a table that a person should look at. */
function Doubt({ children }: { children: ReactNode }): JSX.Element {
  return (
    <span className={styles.doubt} data-doubt>
      <Warning16Regular aria-hidden className={styles.caution} />
      {children}
    </span>
  );
}

function Project({
  project,
  table,
}: {
  project: RecognisedProject;
  table: RecognisedTable | undefined;
}): JSX.Element {
  const { say, locale } = useWords();
  const { code, name, budget, indicators, isPresent } = project;
  const facts = [code, budget, say(recognisedTexts.indicatorCount, { count: indicators })].filter(Boolean);
  return (
    <li className={styles.project}>
      <span className={styles.projectName}>
        {name ?? say(paneTexts.unnamed)}
        {isPresent ? (
          <Badge size="small" appearance="tint" color="warning" className={styles.present}>
            {say(recognisedTexts.alreadyThere)}
          </Badge>
        ) : null}
      </span>
      <span className={styles.projectFacts}>{facts.join(' · ')}</span>
      {table ? (
        <span className={styles.projectFacts} data-form>
          {say(table.form)}
        </span>
      ) : null}
      {table && table.missing.length > 0 ? (
        <Doubt>{say(recognisedTexts.missing, { labels: table.missing.join('、') })}</Doubt>
      ) : null}
      {table && table.unsure.length > 0 ? (
        <Doubt>
          {say(recognisedTexts.unsure, { fields: table.unsure.map((field) => field[locale]).join('、') })}
        </Doubt>
      ) : null}
    </li>
  );
}

/** The tables that were recognised, each with its form and what is in doubt, and which of them the workbook has already. */
export function RecognisedProjects({ recognised }: { recognised: RecognisedDocument }): JSX.Element | null {
  const { say } = useWords();
  const projects = recognisedProjects(recognised.document, recognised.present.codes);
  if (projects.length === 0) return null;
  const more = projects.length - MOST_PROJECTS;
  return (
    <Section heading={say(recognisedTexts.recognisedProjects)}>
      <ol className={styles.projects} data-projects>
        {projects.slice(0, MOST_PROJECTS).map((project, index) => (
          <Project key={index} project={project} table={recognised.tables[index]} />
        ))}
        {more > 0 ? (
          <li className={styles.projectFacts}>{say(recognisedTexts.moreProjects, { count: more })}</li>
        ) : null}
      </ol>
    </Section>
  );
}
