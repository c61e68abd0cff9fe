import { HorizontalBarChart, HorizontalBarChartVariant, VerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Overview } from '../../domain/overview';
import { Section } from '../section/Section';
import { useWords } from '../store/pane-context';
import { overviewTexts } from './texts';
import { largestBudgets } from './largest-budgets';

const COLOUR = tokens.colorBrandBackground;

/** Two charts: the budget of each project, and what the plans want to have spent by each date. */
export default function BudgetCharts({ overview }: { overview: Overview }): JSX.Element {
  const { say } = useWords();
  const { shown, rest } = largestBudgets(overview.budgets);
  const bars = rest
    ? [...shown, { name: say(overviewTexts.otherProjects, { count: rest.count }), amount: rest.amount }]
    : shown;
  // Wider than the longest bar, so that its figure finds room beside it.
  const width = Math.max(...bars.map(({ amount }) => amount), 0) * 1.25;
  return (
    <>
      <Section heading={say(overviewTexts.budgetChart)}>
        <HorizontalBarChart
          variant={HorizontalBarChartVariant.AbsoluteScale}
          hideRatio={bars.map(() => true)}
          data={bars.map(({ name, amount }) => ({
            chartTitle: name,
            chartData: [{ legend: name, horizontalBarChartdata: { x: amount, total: width }, color: COLOUR }],
          }))}
        />
      </Section>
      <Section heading={say(overviewTexts.planChart)}>
        <VerticalBarChart
          height={180}
          width={290}
          hideLegend
          data={overview.plan.map(({ month, amount }) => ({
            x: say(overviewTexts.monthEnd, { month }),
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
