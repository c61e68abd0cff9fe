import type { LocalText } from '../locale/locale';
import { UserError } from '../locale/user-error';
import type { Limits } from '../domain/workbook-settings';
import { convertAmount, type MoneyUnit } from '../domain/money';
import { parseAmount } from '../domain/money-text';

/** What the user is told of an entry that will not do. */
const figureTexts = {
  figure: {
    'zh-CN': '“{text}”不能用，没有保存。请填 {least} 至 {most} 的数字，或清空以采用默认值。',
    'en-US':
      '"{text}" will not do, so nothing was saved. Enter a number from {least} to {most}, or empty the field to take the default.',
  },
  wholeFigure: {
    'zh-CN': '“{text}”不能用，没有保存。请填 {least} 至 {most} 的整数，或清空以采用默认值。',
    'en-US':
      '"{text}" will not do, so nothing was saved. Enter a whole number from {least} to {most}, or empty the field to take the default.',
  },
} satisfies Record<string, LocalText>;

/** The facts that people enter for a workbook, as texts of a form; empty where the default holds. */
export interface SettingsForm {
  year: string;
  agency: string;
  /** 万元 or 元. */
  moneyUnit: string;
  villages: string;
  /** In 万元. */
  approvedTotal: string;
  /** 是 or 否. */
  countHidden: string;
  /** Id of the form that new tables are made in. */
  form: string;
  limits: Readonly<Record<keyof Limits, string>>;
}

/** The entries that the user has changed; all others stay as they are in the workbook, whoever changes them meanwhile. */
export type SettingsChanges = Partial<Omit<SettingsForm, 'limits'>> & {
  limits?: Partial<SettingsForm['limits']>;
};

/** The form with the changes in it. */
export function withChanges(form: SettingsForm, { limits, ...facts }: SettingsChanges): SettingsForm {
  return { ...form, ...facts, limits: { ...form.limits, ...limits } };
}

/** An entry of the form that is a figure. */
export type FigureName = 'year' | 'villages' | 'approvedTotal' | keyof Limits;

/** What a figure may be. */
interface FigureRange {
  label: LocalText;
  /** What it is counted in, where that can be written after it. */
  unit: MoneyUnit | '%' | null;
  isWhole: boolean;
  least: number;
  most: number;
}

/** Excel's own limit of a cell. */
const LONGEST_CELL = 32_767;
/** No budget of a county comes near. */
const LARGEST_AMOUNT = 1_000_000_000;

/** The figures of the form, in percent, characters, yuan or 万元 as their labels say. */
export const FIGURES: Readonly<Record<FigureName, FigureRange>> = {
  year: {
    label: { 'zh-CN': '预算年度', 'en-US': 'Fiscal year' },
    unit: null,
    isWhole: true,
    least: 2000,
    most: 2099,
  },
  villages: {
    label: { 'zh-CN': '行政村数', 'en-US': 'Villages' },
    unit: null,
    isWhole: true,
    least: 1,
    most: 9999,
  },
  approvedTotal: {
    label: { 'zh-CN': '批复总额（万元）', 'en-US': 'Approved total (10,000 yuan)' },
    unit: '万元',
    isWhole: false,
    least: 0,
    most: LARGEST_AMOUNT,
  },
  leastSatisfaction: {
    label: { 'zh-CN': '满意度下限（%）', 'en-US': 'Least satisfaction (%)' },
    unit: '%',
    isWhole: false,
    least: 0,
    most: 100,
  },
  longestText: {
    label: { 'zh-CN': '文字长度上限（字）', 'en-US': 'Longest text (characters)' },
    unit: null,
    isWhole: true,
    least: 1,
    most: LONGEST_CELL,
  },
  amountTolerance: {
    label: { 'zh-CN': '金额允许误差（元）', 'en-US': 'Tolerance of amounts (yuan)' },
    unit: '元',
    isWhole: false,
    least: 0,
    most: LARGEST_AMOUNT,
  },
  capSlack: {
    label: { 'zh-CN': '成本上限允许余量（%）', 'en-US': 'Slack of cost caps (%)' },
    unit: '%',
    isWhole: false,
    least: 0,
    most: 1000,
  },
  mostIndicators: {
    label: { 'zh-CN': '指标数量上限（个）', 'en-US': 'Most indicators' },
    unit: null,
    isWhole: true,
    least: 1,
    most: 1000,
  },
  yellowBehind: {
    label: { 'zh-CN': '监控黄灯：支出落后计划（%）', 'en-US': 'Monitoring is yellow: behind plan by (%)' },
    unit: '%',
    isWhole: false,
    least: 0,
    most: 100,
  },
  redBehind: {
    label: { 'zh-CN': '监控红灯：支出落后计划（%）', 'en-US': 'Monitoring is red: behind plan by (%)' },
    unit: '%',
    isWhole: false,
    least: 0,
    most: 100,
  },
};

/** The text of an entry that is a figure. */
function entryOf(form: SettingsForm, name: FigureName): string {
  return name === 'year' || name === 'villages' || name === 'approvedTotal' ? form[name] : form.limits[name];
}

/** The number of a text, in `unit`; undefined where it is none, or is in something else. */
function numberIn(text: string, unit: FigureRange['unit']): number | undefined {
  const parsed = parseAmount(unit === '%' ? text.replace(/[%％]\s*$/, '') : text);
  if (!parsed) return undefined;
  if (parsed.unit === null) return parsed.amount.toNumber();
  return unit === '万元' || unit === '元'
    ? convertAmount(parsed.amount, parsed.unit, unit).toNumber()
    : undefined;
}

/** The figure that was entered; null where nothing was, undefined of anything that will not do. */
function read(name: FigureName, text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const { unit, isWhole, least, most } = FIGURES[name];
  const value = numberIn(text, unit);
  const fits = value !== undefined && value >= least && value <= most;
  return fits && (!isWhole || Number.isInteger(value)) ? value : undefined;
}

/** What is wrong with an entry and what it may be; null when it will do. */
export function figureProblem(name: FigureName, text: string): UserError | null {
  if (read(name, text) !== undefined) return null;
  const { isWhole, least, most } = FIGURES[name];
  return new UserError(isWhole ? figureTexts.wholeFigure : figureTexts.figure, { text, least, most });
}

/** Everything that is wrong with a form, by its entries. */
export function formProblems(form: SettingsForm): Partial<Record<FigureName, UserError>> {
  const problems: Partial<Record<FigureName, UserError>> = {};
  for (const name of Object.keys(FIGURES) as FigureName[]) {
    const problem = figureProblem(name, entryOf(form, name));
    if (problem) problems[name] = problem;
  }
  return problems;
}

/** The figure of an entry; null where the default holds. Throws a UserError, which names the entry, when it will not do. */
export function readFigure(name: FigureName, text: string): number | null {
  const problem = figureProblem(name, text);
  if (!problem) return read(name, text) ?? null;
  const { label } = FIGURES[name];
  throw new UserError({
    'zh-CN': `${label['zh-CN']}：${problem.in('zh-CN')}`,
    'en-US': `${label['en-US']}: ${problem.in('en-US')}`,
  });
}
