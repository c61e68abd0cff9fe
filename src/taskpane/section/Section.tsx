import { useId, type JSX, type ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of a view: heading, a line on what it is for, and its controls. */
export function Section(props: {
  heading: string;
  hint?: string | undefined;
  children: ReactNode;
}): JSX.Element {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {props.heading}
      </h2>
      {props.hint ? <p className={styles.hint}>{props.hint}</p> : null}
      {props.children}
    </section>
  );
}
