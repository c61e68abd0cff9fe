import { localize, type Locale } from '../../locale/locale';
import type { ComparisonInput, ComparisonRow } from '../../reports/comparison/comparison-sheet';
import { visible } from '../visible';
import { compareTexts } from './texts';

/** Longer values are shown by their beginning. */
const LONGEST_VALUE = 80;

function shown(value: ComparisonRow['before']): string {
  const text = String(value ?? '').replace(/\s+/g, ' ');
  if (text === '') return '—';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function line({ change, field, before, after, difference, percent }: ComparisonRow, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const sign = (value: number) => `${value > 0 ? '+' : ''}${value}`;
  const share = percent === null ? '' : isChinese ? `，${sign(percent)}%` : `, ${sign(percent)}%`;
  const apart =
    difference === null
      ? ''
      : isChinese
        ? `（${sign(difference)} 万元${share}）`
        : ` (${sign(difference)} 万元${share})`;
  const [open, close, colon] = isChinese ? ['【', '】', '：'] : ['[', '] ', ': '];
  return `  ${open}${change}${close}${field}${colon}${shown(before)} → ${shown(after)}${apart}`;
}

/** For people: a line a change, under the project that it belongs to; first what the comparison comes to. */
export function comparisonText({ head, rows, locale }: ComparisonInput): string {
  const lines: string[] = [...head];
  let title: string | null = null;
  for (const row of rows) {
    const project = [row.project, row.code].filter((part) => part !== null).join(' ');
    if (project !== title) lines.push('', (title = project));
    lines.push(line(row, locale));
  }
  if (rows.length === 0) lines.push(localize(compareTexts.same, locale));
  return `${lines.map(visible).join('\n')}\n`;
}
