import Big from 'big.js';
import { randomNumbers } from './clean-document';
import { fieldValue, withField } from '../../src/domain/field-paths';
import { level2Of, type IndicatorKind } from '../../src/domain/indicator-levels';
import type { Indicator } from '../../src/domain/indicator';
import type { ProjectTable, SpendingPlan } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';

/** A document with one mistake in it: the table, and the fields on any of which a finding tells of it. */
export interface Mutant {
  document: TargetDocument;
  table: ProjectTable;
  fields: readonly string[];
}

type Random = (below: number) => number;
type Mutate = (
  table: ProjectTable,
  random: Random,
  others: readonly ProjectTable[],
) => [ProjectTable, ...string[]] | null;

function pick<T>(items: readonly T[], random: Random): T | null {
  return items[random(items.length)] ?? null;
}

/** The indicators of a kind that fit, by index. */
function rows(
  table: ProjectTable,
  fits: (indicator: Indicator, kind: IndicatorKind | null) => boolean,
): number[] {
  return table.indicators.flatMap((indicator, index) =>
    fits(indicator, indicator.level2 === null ? null : (level2Of(indicator.level2)?.kind ?? null))
      ? [index]
      : [],
  );
}

function withTarget(table: ProjectTable, index: number, written: string): ProjectTable {
  return withField(table, `indicators[${index}].target`, written);
}

function written(table: ProjectTable, index: number): string {
  return table.indicators[index]?.target?.written ?? '';
}

function onTarget(
  fits: (indicator: Indicator, kind: IndicatorKind | null) => boolean,
  change: (text: string, random: Random) => string,
): Mutate {
  return (table, random) => {
    const index = pick(rows(table, fits), random);
    if (index === null) return null;
    return [withTarget(table, index, change(written(table, index), random)), `indicators[${index}].target`];
  };
}

function withoutRows(table: ProjectTable, gone: readonly number[]): ProjectTable {
  return { ...table, indicators: table.indicators.filter((_, index) => !gone.includes(index)) };
}

/** Takes away all rows of a kind. */
function missing(kind: IndicatorKind): Mutate {
  return (table) => [
    withoutRows(
      table,
      rows(table, (_, found) => found === kind),
    ),
    'indicators',
  ];
}

function withPlan(table: ProjectTable, plan: SpendingPlan): ProjectTable {
  return { ...table, plan };
}

const isPercent = (indicator: Indicator) => indicator.target?.kind === 'percentage';
const isCount = (indicator: Indicator, kind: IndicatorKind | null) =>
  kind === 'quantity' && indicator.target?.kind === 'quantity';
const isDeadline = (indicator: Indicator) => indicator.target?.kind === 'date';
const isCost = (indicator: Indicator, kind: IndicatorKind | null) =>
  kind === 'cost' && indicator.target !== null;
const isVillages = (indicator: Indicator) => /村数/.test(indicator.level3 ?? '') && indicator.target !== null;

const total = (table: ProjectTable) => table.budget.total ?? new Big(1);

/** Kinds of mistakes that offices make, each with how it is made. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'a total that is not the sum': (table, random) => [
    { ...table, budget: { ...table.budget, total: total(table).plus(1 + random(9)) } },
    'budget.total',
  ],
  'a negative budget': (table) => [
    { ...table, budget: { total: total(table).times(-1), fiscal: total(table).times(-1), other: null } },
    'budget.total',
  ],
  'a missing total': (table) => [{ ...table, budget: { ...table.budget, total: null } }, 'budget.total'],
  'three decimals': (table) => {
    const amount = total(table).plus('0.004');
    return [
      { ...table, budget: { total: amount, fiscal: amount, other: null } },
      'budget.total',
      'budget.fiscal',
    ];
  },
  'yuan for 万元': (table) => {
    const amount = total(table).times(10_000);
    return [{ ...table, budget: { total: amount, fiscal: amount, other: null } }, 'budget.total'];
  },
  'a falling plan': (table) => [withPlan(table, [25, 60, 40, 100]), 'plan[2]'],
  'a plan that ends early': (table, random) => [withPlan(table, [25, 50, 75, 80 + random(19)]), 'plan[3]'],
  'a plan of shares': (table) => [withPlan(table, [25, 25, 25, 25]), 'plan[1]', 'plan[2]', 'plan[3]'],
  'a plan above 100%': (table) => [withPlan(table, [25, 50, 110, 100]), 'plan[2]'],
  'a plan with a gap': (table) => [withPlan(table, [25, null, 75, 100]), 'plan[1]'],
  'all spent in March': (table) => [withPlan(table, [100, 100, 100, 100]), 'plan[0]'],
  'a code cut short': (table) => [{ ...table, code: (table.code ?? '').slice(0, -1) }, 'code'],
  "last year's code": (table) => [
    { ...table, code: (table.code ?? '').replace(/^(\d{6})24/, '$123') },
    'code',
  ],
  'no code': (table) => [{ ...table, code: null }, 'code'],
  "another table's code": (table, random, others) => [
    { ...table, code: pick(others, random)?.code ?? null },
    'code',
  ],
  "another table's name": (table, random, others) => [
    { ...table, name: pick(others, random)?.name ?? null },
    'name',
  ],
  'no name': (table) => [{ ...table, name: null }, 'name'],
  'another agency': (table) => [
    { ...table, agency: { code: '485002', name: '丰润区石各庄镇人民政府本级' } },
    'agency.name',
    'agency.code',
  ],
  'no purpose': (table) => [{ ...table, purpose: null }, 'purpose'],
  'no goals': (table) => [{ ...table, goals: [] }, 'goals[0]'],
  'a pasted purpose': (table, random, others) => {
    const other = pick(others, random);
    return other && [{ ...table, purpose: other.purpose }, 'purpose'];
  },
  'a purpose that speaks of another project': (table, random, others) => {
    const subject = pick(others, random)?.name?.replace(/经费.*$/, '') ?? '';
    return [{ ...table, purpose: `用于${subject}工作的材料印刷、人员误餐和场地租用支出。` }, 'purpose'];
  },
  'goals numbered 1, 3': (table) =>
    [
      {
        ...table,
        goals: table.goals.map((goal, index) =>
          index === 0 ? goal : goal.replace(/^\d+/, String(index + 2)),
        ),
      },
      ...table.goals.map((_, index) => `goals[${index}]`).slice(1),
    ] as [ProjectTable, ...string[]],
  'a goal that repeats the purpose': (table) => [
    { ...table, goals: [`1. ${table.purpose ?? ''}`, ...table.goals.slice(1)] },
    'goals[0]',
  ],
  'last year in a goal': (table) => {
    const index = table.goals.findIndex((goal) => goal.includes('2024年'));
    if (index < 0) return null;
    const goals = table.goals.map((goal) => goal.replaceAll('2024年', '2023年'));
    return [{ ...table, goals }, `goals[${index}]`];
  },
  'no quantity row': missing('quantity'),
  'no quality row': missing('quality'),
  'no timeliness row': missing('timeliness'),
  'no cost row': missing('cost'),
  'no benefit row': missing('benefit'),
  'no satisfaction row': missing('satisfaction'),
  'level 2 under the wrong level 1': (table, random) => {
    const index = pick(
      rows(table, (_, kind) => kind === 'benefit'),
      random,
    );
    if (index === null) return null;
    return [withField(table, `indicators[${index}].level1`, '产出指标'), `indicators[${index}].level2`];
  },
  'a row twice': (table, random) => {
    const row = table.indicators[random(table.indicators.length)];
    if (!row) return null;
    const indicators = [...table.indicators, row];
    return [{ ...table, indicators }, `indicators[${indicators.length - 1}].level3`];
  },
  'an empty target': (table, random) => {
    const index = random(table.indicators.length);
    const indicators = table.indicators.map((row, at) => (at === index ? { ...row, target: null } : row));
    return [{ ...table, indicators }, `indicators[${index}].target`];
  },
  'an empty basis': (table, random) => {
    const index = random(table.indicators.length);
    const indicators = table.indicators.map((row, at) => (at === index ? { ...row, basis: null } : row));
    return [{ ...table, indicators }, `indicators[${index}].basis`];
  },
  'several bases': (table, random) => {
    const index = random(table.indicators.length);
    const path = `indicators[${index}].basis`;
    return [withField(table, path, '历史标准\n行业标准\n计划标准'), path];
  },
  'a swapped comparator': onTarget(
    (indicator, kind) => kind !== 'timeliness' && /^[≥≤]/.test(indicator.target?.written ?? ''),
    (text) => (text.startsWith('≥') ? text.replace('≥', '≤') : text.replace('≤', '≥')),
  ),
  'a lost comparator': onTarget(isCount, (text) => text.replace(/^[≥≤]/, '')),
  'a lost unit': onTarget(isCount, (text) => text.replace(/\D+$/, '')),
  'a lost percent sign': onTarget(isPercent, (text) => text.replace('%', '')),
  'percent in words': onTarget(isPercent, (text) => text.replace('%', ' 百分比')),
  'more than 100%': onTarget(isPercent, () => '≥120%'),
  'words for a figure': onTarget(
    (_, kind) => kind === 'quantity',
    () => '按计划完成',
  ),
  'full-width signs': onTarget(isPercent, (text) => text.replace('%', '％').replace('≥', '>＝')),
  'blanks in a target': onTarget(isCount, (text) => text.replace(/(\d+)/, ' $1  ')),
  'people for times': onTarget(
    (indicator) => /次数$|场次$/.test(indicator.level3 ?? '') && indicator.target !== null,
    (text) => text.replace(/\D+$/, '人'),
  ),
  '22 villages': onTarget(isVillages, () => '≥22个'),
  '24 villages': onTarget(isVillages, () => '≥24个'),
  'a low satisfaction': onTarget(
    (_, kind) => kind === 'satisfaction',
    (_text, random) => `≥${50 + random(30)}%`,
  ),
  'a cap ten times too high': onTarget(isCost, (text) => text.replace(/(\d+)/, '$10')),
  'a cap that the budget exceeds': onTarget(isCost, (text) =>
    text.replace(/\d+/, (digits) => String(Math.floor(Number(digits) / 2))),
  ),
  'a cost in times': onTarget(isCost, (text) => text.replace('元', '次')),
  'February 30': onTarget(isDeadline, () => '2024年2月30日'),
  "last year's deadline": onTarget(isDeadline, (text) => text.replace('2024', '2023')),
  "next year's deadline": onTarget(isDeadline, () => '2025年1月15日'),
  'a date with dashes': onTarget(isDeadline, () => '2024-12-15'),
  'no date': onTarget(isDeadline, () => '及时完成'),
  'a placeholder': (table) => [{ ...table, purpose: `用于XX村${table.purpose ?? ''}` }, 'purpose'],
  'a formula': (table, random) => {
    const index = random(table.indicators.length);
    const path = `indicators[${index}].description`;
    return [withField(table, path, `=${String(fieldValue(table, path))}`), path];
  },
  'a text that never ends': (table) => [{ ...table, purpose: (table.purpose ?? '').repeat(14) }, 'purpose'],
  'blanks before punctuation': (table) => [
    { ...table, purpose: (table.purpose ?? '').replace('、', ' 、') },
    'purpose',
  ],
};

/** The mistake made in a table of the document; null where the table has no place for it. */
export function mutant(document: TargetDocument, name: string, seed: number): Mutant | null {
  const random = randomNumbers(seed);
  const at = random(document.projects.length);
  for (let tried = 0; tried < document.projects.length; tried += 1) {
    const index = (at + tried) % document.projects.length;
    const table = document.projects[index] as ProjectTable;
    const others = document.projects.filter((other) => other !== table);
    const made = MUTATIONS[name]?.(table, random, others);
    if (!made) continue;
    const [changed, ...fields] = made;
    const projects = document.projects.map((project) => (project === table ? changed : project));
    return { document: { ...document, projects }, table: changed, fields };
  }
  return null;
}
