import { localize, type Locale, type LocalText } from '../locale/locale';
import type { Urgency } from './urgency';
import type { Family } from './rule';

const URGENCY_TEXTS: Readonly<Record<Urgency, LocalText>> = {
  error: { 'zh-CN': '错误', 'en-US': 'Error' },
  warning: { 'zh-CN': '警告', 'en-US': 'Warning' },
  todo: { 'zh-CN': '待填', 'en-US': 'To fill in' },
  info: { 'zh-CN': '提示', 'en-US': 'Note' },
};

const FAMILY_TEXTS: Readonly<Record<Family, LocalText>> = {
  form: { 'zh-CN': '表式与编码', 'en-US': 'Form' },
  budget: { 'zh-CN': '预算', 'en-US': 'Budget' },
  plan: { 'zh-CN': '支出计划', 'en-US': 'Spending plan' },
  indicators: { 'zh-CN': '指标设置', 'en-US': 'Indicators' },
  target: { 'zh-CN': '指标值', 'en-US': 'Target values' },
  cost: { 'zh-CN': '成本', 'en-US': 'Cost' },
  counts: { 'zh-CN': '数量', 'en-US': 'Counts' },
  dates: { 'zh-CN': '日期', 'en-US': 'Dates' },
  text: { 'zh-CN': '文字', 'en-US': 'Text' },
  evaluation: { 'zh-CN': '自评与监控', 'en-US': 'Evaluation and monitoring' },
  department: { 'zh-CN': '部门目标', 'en-US': 'Department' },
};

export function urgencyText(urgency: Urgency, locale: Locale): string {
  return localize(URGENCY_TEXTS[urgency], locale);
}

export function familyText(family: Family, locale: Locale): string {
  return localize(FAMILY_TEXTS[family], locale);
}
