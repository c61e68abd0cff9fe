import { HorizontalBarChart, HorizontalBarChartVariant, VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Overview } from '../../domain/overview';
import { Section } from '../section/Section';
import { useWords } from '../store/pane-context';
import { monthOnAxis } from './month-texts';
import { overviewTexts } from './texts';
import { largestBudgets } from './largest-budgets';
import { roundStep } from './round-step';
import styles from './OverviewView.module.css';

const COLOUR = tokens.colorBrandBackground;

/** An axis up to a round figure, in steps that are round as well. */
function roundAxis(amounts: readonly number[]): {
  yMaxValue: number;
  yAxisTickCount: number;
  yAxisTickFormat: (value: number) => string;
} {
  const step = roundStep(Math.max(...amounts, 0));
  const steps = Math.max(1, Math.ceil(Math.max(...amounts, 0) / step));
  const decimals = step < 1 ? 2 : 0;
  return {
    yMaxValue: steps * step,
    yAxisTickCount: steps,
    yAxisTickFormat: (value) => value.toFixed(decimals),
  };
}

/** Two charts: the budget of each project, and what the plans want to have spent by each date. */
export default function BudgetCharts({ overview }: { overview: Overview }): JSX.Element {
  const { say } = useWords();
  const { shown, rest } = largestBudgets(overview.budgets);
  const width = Math.max(...shown.map(({ amount }) => amount), 0);
  return (
    <>
      <Section heading={say(overviewTexts.budgetChart)}>
        <HorizontalBarChart
          variant={HorizontalBarChartVariant.AbsoluteScale}
          hideRatio={shown.map(() => true)}
          // The library would round them: the figures stand beside the names, with two decimals.
          hideLabels
          data={shown.map(({ name, amount }) => ({
            chartTitle: `${name} ${amount.toFixed(2)}`,
            chartData: [{ legend: name, horizontalBarChartdata: { x: amount, total: width }, color: COLOUR }],
          }))}
        />
        {/* Together the others may be many times the largest one, beside which no bar could be seen. */}
        {rest ? (
          <p className={styles.rest} data-rest>
            {`${say(overviewTexts.otherProjects, { count: rest.count })} ${rest.amount.toFixed(2)}`}
          </p>
        ) : null}
      </Section>
      <Section heading={say(overviewTexts.planChart)}>
        <VerticalBarChart
          height={180}
          width={290}
          hideLegend
          {...roundAxis(overview.plan.map(({ amount }) => amount))}
          data={overview.plan.map(({ month, amount }) => ({
            x: say(monthOnAxis(month)),
            y: amount,
            color: COLOUR,
            barLabel: amount.toFixed(2),
          }))}
          useSingleColor
          colors={[COLOUR]}
        />
      </Section>
    </>
  );
}
