import type { JSX } from 'react';
import type { TemplateChoice } from '../../commands/preview-template';
import { useWords } from '../store/pane-context';
import { paneTexts } from '../texts';
import styles from './TemplateList.module.css';

/** What a template puts into its sheet. */
export function TemplatePreview({ preview }: { preview: TemplateChoice['preview'] }): JSX.Element {
  const { say } = useWords();
  const { purpose, goals, indicators } = preview;
  return (
    <dl className={styles.preview} lang="zh-CN">
      {purpose === null ? null : (
        <>
          <dt>{say(paneTexts.previewPurpose)}</dt>
          <dd>{purpose}</dd>
        </>
      )}
      {goals.length === 0 ? null : (
        <>
          <dt>{say(paneTexts.previewGoals)}</dt>
          {goals.map((goal) => (
            <dd key={goal}>{goal}</dd>
          ))}
        </>
      )}
      <dt>{say(paneTexts.previewIndicators)}</dt>
      {indicators.map(({ level2, level3, target }, index) => (
        <dd key={index}>
          {`${level2}${level3 ? `：${level3}` : ''} `}
          <span className={styles.target}>{target ?? say(paneTexts.toFillIn)}</span>
        </dd>
      ))}
    </dl>
  );
}
