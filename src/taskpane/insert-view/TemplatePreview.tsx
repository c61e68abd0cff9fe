import type { JSX } from 'react';
import type { OfferedTemplate } from '../../commands/in-excel/offered-templates';
import { useWords } from '../store/pane-context';
import { insertTexts } from './texts';
import styles from './TemplateList.module.css';

/** What a template puts into its sheet. */
export function TemplatePreview({ preview }: { preview: OfferedTemplate['preview'] }): JSX.Element {
  const { say } = useWords();
  const { purpose, goals, indicators } = preview;
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
          {goals.map((goal) => (
            <dd key={goal}>{goal}</dd>
          ))}
        </>
      )}
      <dt>{say(insertTexts.previewIndicators)}</dt>
      {indicators.map(({ level2, level3, target }, index) => (
        <dd key={index}>
          {`${level2}${level3 ? `：${level3}` : ''} `}
          <span className={styles.target}>{target ?? say(insertTexts.toFillIn)}</span>
        </dd>
      ))}
    </dl>
  );
}
