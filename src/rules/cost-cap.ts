import Big from 'big.js';
import type { LocalText } from '../locale/locale';
import type { CheckSettings } from '../domain/workbook-settings';
import { convertAmount, type Amount, type MoneyUnit } from '../domain/money';
import type { IndicatorFacts } from './indicator-facts';
import { memo } from './memo';
import type { ProjectFacts } from './project-facts';
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

const ITEMS =
  '台|套|件|户|平方米|公里|千米|米|亩|座|盏|处|份|册|家|辆|次|场|期|批|轮|班|公顷|吨|床|张|棵|株|篇|个';
const EACH_ITEM = new RegExp(`每(${ITEMS})(?!月)|(${ITEMS})均`);

const UNTOLD: Share = { noun: '', periods: 1, isTotal: false };

/** Reads what a cost is for off the name or the description of an indicator. */
function shareOf(text: string): Share {
  // Each pattern below has one of these characters.
  if (!/[每均按月季总合全之除本]/.test(text)) return UNTOLD;
  const isVillage =
    /每个?(?:行政)?(?:村|社区)|村均|(?:除以|按)(?:行政)?村|各(?:行政)?村[^，。]*均|平均[^，。]{0,8}村/.test(
      text,
    );
  const isPerson = /每(?:名|位|个?人)|人均|各(?:名|位)?(?:人员|对象)[^，。]*均/.test(text);
  const item = EACH_ITEM.exec(text);
  const isMonthly =
    /每个?月|月均|按月|除以[^，。]*12个月|^月(?!底|末|份)|月(?:购买|支出|成本|费用|支付|发放|保洁|保障)/.test(
      text,
    );
  const isQuarterly = /每个?季度?|季均|按季/.test(text);
  return {
    noun: isVillage ? '村' : isPerson ? '人' : (item?.[1] ?? item?.[2] ?? ''),
    periods: isMonthly ? 12 : isQuarterly ? 4 : 1,
    isTotal: /总(?:额|投资|成本|费用|支出|造价|金额|价)|合计|全部|项目(?:总)?成本|之和/.test(text),
  };
}

const shareOfName = memo(shareOf);

/** Units that count the same things. */
const SAME_UNITS: Readonly<Record<string, RegExp>> = {
  村: /^(?:个|村|个村|个行政村|家)$/,
  人: /^(?:人|名|位|人次)$/,
  次: /^(?:次|场|场次|期|批|批次|轮)$/,
  场: /^(?:次|场|场次)$/,
  期: /^(?:期|次|班|班次|批)$/,
  批: /^(?:批|批次|次)$/,
  班: /^(?:班|班次|期|次)$/,
  台: /^(?:台|套|台套)$/,
  套: /^(?:台|套|台套)$/,
  公里: /^(?:公里|千米|km)$/i,
  千米: /^(?:公里|千米|km)$/i,
  平方米: /^(?:平方米|㎡|m2|m²)$/i,
};

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
function counted(project: ProjectFacts, noun: string): number | null {
  const fitting = SAME_UNITS[noun] ?? new RegExp(`^${noun}$`);
  let found: number | null = null;
  for (const { kind, figures } of project.indicators) {
    if (kind !== 'quantity' || figures === null || !fitting.test(figures.unit) || !(figures.value > 0))
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

/** The caps of all cost indicators of a project that state one. */
export function costCapsOf(project: ProjectFacts, settings: CheckSettings): readonly PlacedCap[] {
  if (project.costCaps?.villages === settings.villages) return project.costCaps.caps;
  const caps: PlacedCap[] = [];
  for (const indicator of project.indicators) {
    if (indicator.kind !== 'cost') continue;
    const cap = costCap(indicator, project, settings);
    if (cap) caps.push(cap);
  }
  project.costCaps = { villages: settings.villages, caps };
  return caps;
}

/** Reads the cap of a cost indicator; null of an indicator that states no money or no upper limit. */
function costCap(
  indicator: IndicatorFacts,
  project: ProjectFacts,
  settings: CheckSettings,
): PlacedCap | null {
  const { figures, kind } = indicator;
  const { target, level3, description } = indicator.indicator;
  if (kind !== 'cost' || figures === null || figures.money === null || target?.kind !== 'quantity')
    return null;
  if (figures.direction === 'lower') return null;
  const byName = shareOfName(level3 ?? '');
  const isSaid = byName.isTotal && byName.noun === '';
  const byDescription = isSaid || description === null ? UNTOLD : shareOf(description);
  const byUnit = figures.per.length === 0 ? null : shareOf(figures.per.map((part) => `每${part}`).join(''));
  const noun = byUnit?.noun || byDescription.noun || byName.noun;
  const periods = Math.max(byName.periods, byDescription.periods, byUnit?.periods ?? 1);
  const isTotal = noun === '' && periods === 1 && (byName.isTotal || byDescription.isTotal);
  const cap = convertAmount(target.number, figures.money, '元');

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
  const shares = count === null ? null : count * periods;
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
