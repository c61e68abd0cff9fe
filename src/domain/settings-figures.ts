import type { LocalText } from '../locale/locale';
import { convertAmount, type MoneyUnit } from './money';
import { parseAmount } from './amount-text';
import type { Limits } from './workbook-settings';

/*
 * The settings that are figures: what each may be, and how it is read, on the settings sheet and in the pane alike.
 */

/** A setting that is a figure. */
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

/** The figures of the settings, in percent, characters, yuan or 万元 as their labels say. */
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

/** The number of a text, in `unit`; undefined where it is none, or is in something else. */
function numberIn(text: string, unit: FigureRange['unit']): number | undefined {
  const parsed = parseAmount(unit === '%' ? text.replace(/[%％]\s*$/, '') : text);
  if (!parsed) return undefined;
  if (parsed.unit === null) return parsed.amount.toNumber();
  return unit === '万元' || unit === '元'
    ? convertAmount(parsed.amount, parsed.unit, unit).toNumber()
    : undefined;
}

/** The figure of a setting as it was entered; null where nothing was, undefined of anything that will not do. */
export function enteredFigure(name: FigureName, text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const { unit, isWhole, least, most } = FIGURES[name];
  const value = numberIn(text, unit);
  const fits = value !== undefined && value >= least && value <= most;
  return fits && (!isWhole || Number.isInteger(value)) ? value : undefined;
}
