import { withoutBlanks } from '../../domain/text';
import Big from 'big.js';
import { leadingWords } from '../../domain/target-value';
import type { LocalText } from '../../locale/locale';
import type { WorkbookSettings } from '../../domain/workbook-settings';
import { convertAmount, type Amount, type MoneyUnit } from '../../domain/money';
import { COUNTED_THINGS, UNITS_OF_THINGS, WHOLE_COST } from '../words/shared-things';
import { anyOf, hasWord } from '../../domain/has-word';
import type { JudgedIndicator } from './judged-indicator';
import { memo } from '../../domain/memo';
import type { JudgedProject } from './judged-project';
import { UNKNOWN_VILLAGES } from './unknowns';

/** What a text says a cost is for. */
interface Share {
  /** The counted thing (村, 人, 台 ...); empty when none is named. */
  noun: string;
  /** Payments in a year: 12 of a monthly cost, 4 of a quarterly one, else 1. */
  periods: number;
  /** The cost of the whole project. */
  isTotal: boolean;
}

const THING = anyOf(COUNTED_THINGS);
const EACH_THING = new RegExp(`每(${THING})(?!月|季)|(${THING})均`);
const isWholeCost = hasWord(WHOLE_COST);

/** What a text says that names no share. */
const NO_SHARE: Share = { noun: '', periods: 1, isTotal: false };

/** Reads what a cost is for off the name or the description of an indicator; blanks inside (`每 村`) do not decide. */
function shareOf(written: string): Share {
  const text = withoutBlanks(written);
  const isVillage =
    /每个?(?:行政)?(?:村|社区)|村均|(?:除以|按)(?:行政)?村|各(?:行政)?村[^，。]{0,20}均|平均[^，。]{0,8}村/.test(
      text,
    );
  const isPerson = /每(?:名|位|个?人)|人均|各(?:名|位)?(?:人员|对象)[^，。]{0,20}均/.test(text);
  const thing = EACH_THING.exec(text);
  const isMonthly =
    /每个?月|月均|按月|除以[^，。]{0,20}12个月|^月(?!底|末|份)|月(?:购买|支出|成本|费用|支付|发放|保洁|保障)/.test(
      text,
    );
  const isQuarterly = /每个?季度?|季均|按季/.test(text);
  return {
    noun: isVillage ? '村' : isPerson ? '人' : (thing?.[1] ?? thing?.[2] ?? ''),
    periods: isMonthly ? 12 : isQuarterly ? 4 : 1,
    isTotal: isWholeCost(text),
  };
}

const shareOfName = memo(shareOf);

/** A cost cap held against the budget of its project; amounts in yuan. */
export interface CostCap {
  /** The limit as stated, for one share. */
  cap: Amount;
  /** Shares that the limit is stated for, or null where `unknown` tells why they are not known. */
  shares: number | null;
  unknown: LocalText | null;
  noun: string;
  count: number;
  periods: number;
  isTotal: boolean;
  /** The cost of all shares; of one share where their number is unknown. */
  allowed: Amount;
  /** What rounding the cap to its last digit can hide over all shares. */
  rounding: () => Amount;
}

const UNKNOWN_SHARE: LocalText = {
  'zh-CN': '看不出成本上限是总额，还是按村、按人、按月的标准，请在指标描述中写明。',
  'en-US':
    'The text does not tell whether the cap is for the whole, or per village, person or month. Say so in the description.',
};

const UNKNOWN_COUNT: LocalText = {
  'zh-CN': '成本按“{noun}”计算，但数量指标中没有（或不止一个）以它为单位的数量。',
  'en-US': 'The cost is per {noun}, but no (or more than one) quantity indicator counts them.',
};

/** How many of a thing the quantity indicators count; null of none or of different numbers. */
function counted(project: JudgedProject, noun: string): number | null {
  const fitting = UNITS_OF_THINGS[noun] ?? [noun];
  let found: number | null = null;
  for (const { kind, figures } of project.indicators) {
    if (kind !== 'quantity' || figures === null || !fitting.includes(figures.unit) || !(figures.value > 0))
      continue;
    if (found !== null && found !== figures.value) return null;
    found = figures.value;
  }
  return found;
}

/** The unit of the last digit of a figure, in yuan, times `shares`: 10 of 2400 would be guesswork, so it is 1. */
function lastDigit(decimals: number, unit: MoneyUnit, shares: number): Amount {
  return convertAmount(new Big(10).pow(-decimals), unit, '元').times(shares);
}

/** A cap and the indicator that states it. */
export interface PlacedCap extends CostCap {
  index: number;
}

/** The caps that were read off each project, and the number of villages that they hold for. */
const known = new WeakMap<JudgedProject, { villages: number | null; caps: readonly PlacedCap[] }>();

/** The caps of all cost indicators of a project that state one. */
export function costCapsOf(project: JudgedProject, settings: WorkbookSettings): readonly PlacedCap[] {
  const { villages } = settings;
  const before = known.get(project);
  if (before !== undefined && before.villages === villages) return before.caps;
  const caps: PlacedCap[] = [];
  for (const indicator of project.indicators) {
    if (indicator.kind !== 'cost') continue;
    const cap = costCap(indicator, project, settings);
    if (cap) caps.push(cap);
  }
  known.set(project, { villages, caps });
  return caps;
}

/** How many shares a cost is stated for, as name, description and unit of its indicator say. */
interface StatedShares extends Pick<CostCap, 'noun' | 'periods' | 'isTotal' | 'shares' | 'unknown'> {
  count: number | null;
}

/** What a year is divided into, behind the unit of a cost; anything else there is counted. */
const PERIOD = /^(?:年|半年|季度?|月)$/;

/** What the target itself says a cost is for, behind its unit (`20元/本`) or before its figure (`每人每月580元`). */
function shareOfTarget({ figures, indicator: { target } }: JudgedIndicator): Share {
  const per = figures?.per ?? [];
  const words = target?.kind === 'quantity' ? leadingWords(target.written) : '';
  if (per.length === 0 && words === '') return NO_SHARE;
  const share = shareOf(per.map((part) => `每${part}`).join('') + words);
  // What is not known as a thing is one all the same: the name or the description cannot mean another.
  return { ...share, noun: share.noun || (per.find((part) => !PERIOD.test(part)) ?? '') };
}

function statedShares(
  judged: JudgedIndicator,
  project: JudgedProject,
  settings: WorkbookSettings,
): StatedShares {
  const { level3, description } = judged.indicator;
  const byName = shareOfName(level3 ?? '');
  const isSaid = byName.isTotal && byName.noun === '';
  const byDescription = isSaid || description === null ? NO_SHARE : shareOf(description);
  const byTarget = shareOfTarget(judged);
  const noun = byTarget.noun || byDescription.noun || byName.noun;
  const periods = Math.max(byName.periods, byDescription.periods, byTarget.periods);
  const isTotal = noun === '' && periods === 1 && (byName.isTotal || byDescription.isTotal);

  let count: number | null = 1;
  let unknown: LocalText | null = null;
  if (noun === '村') {
    count = settings.villages ?? counted(project, '村');
    if (count === null) unknown = UNKNOWN_VILLAGES;
  } else if (noun !== '') {
    count = counted(project, noun);
    if (count === null) unknown = UNKNOWN_COUNT;
  } else if (periods === 1 && !isTotal) {
    count = null;
    unknown = UNKNOWN_SHARE;
  }
  return { noun, count, periods, isTotal, shares: count === null ? null : count * periods, unknown };
}

/**
 * The cap in whole yuan that the budget allows for each share of a cost indicator, such as `≤20000元`, so that all of the
 * budget can be spent; null where budget or shares are not known.
 */
export function capOfBudget(
  indicator: JudgedIndicator,
  project: JudgedProject,
  settings: WorkbookSettings,
): string | null {
  const budget = project.budgetInYuan;
  if (indicator.kind !== 'cost' || budget === null || !budget.gt(0)) return null;
  const { shares } = statedShares(indicator, project, settings);
  if (shares === null || shares <= 0) return null;
  return `≤${budget.div(shares).round(0, Big.roundUp).toFixed()}元`;
}

/** A standard without a comparator (低保标准 580元/人·月) is what is paid at most to one, not a limit of the whole. */
function isStandard({ figures, indicator: { level3 } }: JudgedIndicator): boolean {
  return figures?.direction === 'none' && /标准/.test(level3 ?? '');
}

/** Reads the cap of a cost indicator; null of an indicator that states no money or no upper limit. */
function costCap(
  indicator: JudgedIndicator,
  project: JudgedProject,
  settings: WorkbookSettings,
): PlacedCap | null {
  const { figures } = indicator;
  const { target } = indicator.indicator;
  if (figures === null || figures.money === null || target?.kind !== 'quantity') return null;
  if (figures.direction === 'lower' || isStandard(indicator)) return null;
  const { noun, count, periods, isTotal, shares, unknown } = statedShares(indicator, project, settings);
  const cap = convertAmount(target.number, figures.money, '元');
  const allowed = shares === null || shares === 1 ? cap : cap.times(shares);
  const { decimals, money } = figures;
  const rounding = () => lastDigit(decimals, money, shares ?? 1);
  return {
    index: indicator.index,
    cap,
    shares,
    unknown,
    noun,
    count: count ?? 1,
    periods,
    isTotal,
    allowed,
    rounding,
  };
}
