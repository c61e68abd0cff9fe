import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type JSX } from 'react';
import type { WordedCheck } from '../../commands/in-excel/worded-check';
import type { ProjectTable } from '../../domain/project-table';
import { firstNames } from '../../locale/first-names';
import type { LocalText } from '../../locale/locale';
import { URGENCIES } from '../../rules/urgency';
import { CommandButton } from '../command-button/CommandButton';
import { Notice } from '../notice/Notice';
import { OutdatedSummary } from '../notice/OutdatedSummary';
import { Section } from '../section/Section';
import { usePaneActions, usePaneState, useWords } from '../store/pane-context';
import { URGENCY_NAMES, paneTexts } from '../texts';
import { COMMANDS } from '../../commands/registry';
import { YearPhases } from './YearPhases';
import { PublishDocument } from './PublishDocument';
import { TableNavigator } from './TableNavigator';
import { overviewTexts } from './texts';
import styles from './OverviewView.module.css';

/** The charts and their library come after the figures. */
const Charts = lazy(() => import(/* webpackChunkName: "charts" */ './BudgetCharts'));

function Findings({ counts }: { counts: WordedCheck['counts'] }): JSX.Element {
  const { say } = useWords();
  const { openView, filterFindings } = usePaneActions();
  return (
    <div className={styles.cards}>
      {URGENCIES.map((urgency) => (
        <button
          key={urgency}
          type="button"
          className={`${styles.card} ${styles[urgency]}`}
          data-severity={urgency}
          onClick={() => {
            filterFindings({ urgency, ruleId: null });
            openView('check');
          }}
        >
          <span className={styles.figure}>{counts[urgency]}</span>
          <span>{say(URGENCY_NAMES[urgency])}</span>
        </button>
      ))}
    </div>
  );
}

/** More names than this are only counted. */
const MOST_NAMES = 5;

/** Says something of projects, by the names of the first of them; nothing where there are none. */
function OfProjects({
  text,
  tables,
}: {
  text: LocalText;
  tables: readonly ProjectTable[];
}): JSX.Element | null {
  const { say } = useWords();
  if (tables.length === 0) return null;
  const names = tables.map(({ name, code }) => name ?? code ?? say(paneTexts.unnamed));
  return <Notice>{say(text, { count: tables.length, names: firstNames(names, MOST_NAMES) })}</Notice>;
}

/** Says which projects the sums lack, and which they have in a unit that nobody stated. */
function SumNotes({ overview: { missing, assumed } }: { overview: WordedCheck['overview'] }): JSX.Element {
  const tables = [...new Set(missing.map(({ table }) => table))];
  return (
    <>
      <OfProjects text={overviewTexts.missingAmounts} tables={tables} />
      <OfProjects text={overviewTexts.assumedUnit} tables={assumed} />
    </>
  );
}

function Figures({ report }: { report: WordedCheck }): JSX.Element {
  const { say } = useWords();
  const { total, fiscal, other, projects } = report.overview;
  const money = [
    [overviewTexts.budgetTotal, total],
    [overviewTexts.fiscal, fiscal],
    [overviewTexts.other, other],
  ] as const;
  return (
    <dl className={styles.figures}>
      <div className={styles.main}>
        <dt>{say(paneTexts.projects)}</dt>
        <dd data-fact="projects">{projects}</dd>
      </div>
      {money.map(([name, amount]) => (
        <div key={name['en-US']}>
          <dt>{`${say(name)} · ${say(overviewTexts.inTenThousand)}`}</dt>
          <dd data-fact={name['en-US'].toLowerCase()}>{amount.toFixed(2)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the workbook holds at a glance, and the way to what can be done next. */
export function OverviewView(): JSX.Element {
  const { say } = useWords();
  const { openView, buildSummary, checkWorkbook, rollForward } = usePaneActions();
  const report = usePaneState((state) => state.check);
  if (!report) return <Spinner size="tiny" label={say(paneTexts.loading)} />;
  if (report.overview.projects === 0) {
    return (
      <Section heading={say(overviewTexts.overviewHeading)} hint={say(overviewTexts.overviewEmpty)}>
        <div className={styles.starts}>
          <Button appearance="primary" onClick={() => openView('insert')}>
            {say(paneTexts.insertHeading)}
          </Button>
          <Button onClick={() => openView('import')}>{say(paneTexts.importHeading)}</Button>
        </div>
      </Section>
    );
  }
  return (
    <>
      <Section heading={say(overviewTexts.overviewHeading)}>
        <Figures report={report} />
        <OutdatedSummary />
        <SumNotes overview={report.overview} />
        <CommandButton appearance="primary" action="summary" className={styles.button} onPress={buildSummary}>
          {say(COMMANDS.buildSummary.label)}
        </CommandButton>
      </Section>
      <Section heading={say(overviewTexts.findingsHeading)}>
        <Findings counts={report.counts} />
        <CommandButton action="check" className={styles.button} onPress={checkWorkbook}>
          {say(COMMANDS.checkWorkbook.label)}
        </CommandButton>
      </Section>
      <TableNavigator tables={report.tables} />
      <Section heading={say(overviewTexts.nextYearHeading)} hint={say(COMMANDS.rollForward.description)}>
        <CommandButton action="roll-forward" className={styles.button} onPress={rollForward}>
          {say(COMMANDS.rollForward.label)}
        </CommandButton>
      </Section>
      {report.overview.total.gt(0) ? (
        <Suspense fallback={<Spinner size="tiny" label={say(paneTexts.loading)} />}>
          <Charts overview={report.overview} />
        </Suspense>
      ) : null}
      <YearPhases progress={report.progress} />
      <PublishDocument />
    </>
  );
}
