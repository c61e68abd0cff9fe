import Big from 'big.js';
import type { Indicator } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, type ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { followUpTable, type LaterPhase } from '../../src/workbook/follow-ups';

/** The share of each project's budget that was spent, again and again in this order. */
const SPENT = ['0.95', '0.4', '0.25', '1'];

/** What an indicator achieved, in the way of its target: now in full, now less. */
function achieved({ target }: Indicator, at: number): string {
  switch (target?.kind) {
    case 'percentage':
      return at % 2 === 0 ? '98%' : '81.5%';
    case 'quantity':
      return `${target.number.times(at % 3 === 0 ? '0.5' : 1).toFixed()}${target.unit ?? ''}`;
    case 'date':
      return '2023年11月20日';
    case 'grade':
      return at % 2 === 0 ? '优' : '良';
    default:
      return at % 2 === 0 ? '达成预期指标' : '部分达成预期指标';
  }
}

function filledIn(table: ProjectTable, number: number): ProjectTable {
  const spent = new Big(SPENT[number % SPENT.length] as string);
  const isLate = number % 2 === 1;
  return {
    ...table,
    outcome: '年度目标基本完成。',
    execution: {
      ...EMPTY_EXECUTION,
      ...table.execution,
      executed: table.budget.total?.times(spent).round(2) ?? null,
    },
    indicators: table.indicators.map((indicator, at) => ({
      ...indicator,
      actual: achieved(indicator, at + number),
      prospect: isLate && at === 0 ? '不可能' : isLate && at === 1 ? '有可能' : '确定能',
      reason: isLate && at < 2 ? '供应商交货延期，已重新约定时间。' : null,
    })),
  };
}

/** A document whose projects have been monitored and evaluated, as people fill these tables in. */
export function filledYear(document: TargetDocument, year: number): TargetDocument {
  const later = (phase: LaterPhase) =>
    document.projects.map((targets, number) =>
      filledIn(followUpTable(targets, null, { phase, year }), number),
    );
  return { ...document, followUps: [...later('monitoring'), ...later('evaluation')] };
}
