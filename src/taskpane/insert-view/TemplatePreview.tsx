import type { JSX } from 'react';
import type { OfferedTemplate } from '../../commands/in-excel/offered-templates';
import { useWords } from '../store/pane-context';
import { insertTexts } from './texts';
import styles from './TemplateList.module.css';

/** Goals, and indicators, that are shown; a table of a user may have thousands. */
const MOST = 40;

/** What a template puts into its sheet. */
export function TemplatePreview({ preview }: { preview: OfferedTemplate['preview'] }): JSX.Element {
  const { say } = useWords();
  const { purpose, goals, indicators } = preview;
  const more = Math.max(0, goals.length - MOST) + Math.max(0, indicators.length - MOST);
  return (
    <dl className={styles.preview} lang="zh-CN">
      {purpose === null ? null : (
        <>
          <dt>{say(insertTexts.previewPurpose)}</dt>
          <dd>{purpose}</dd>
        </>
      )}
      {goals.length === 0 ? null : (
        <>
          <dt>{say(insertTexts.previewGoals)}</dt>
          {goals.slice(0, MOST).map((goal) => (
            <dd key={goal}>{goal}</dd>
          ))}
        </>
      )}
      <dt>{say(insertTexts.previewIndicators)}</dt>
      {indicators.slice(0, MOST).map(({ level2, level3, target }, index) => (
        <dd key={index}>
          {`${level2}${level3 ? `：${level3}` : ''} `}
          <span className={styles.target}>{target ?? say(insertTexts.toFillIn)}</span>
        </dd>
      ))}
      {more > 0 ? <dd>{say(insertTexts.previewMore, { count: more })}</dd> : null}
    </dl>
  );
}
