import type { LocalText } from '../../locale/locale';

const nameOf = (month: number, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat('en-US', { month: length }).format(new Date(2000, month - 1));

/** The end of a month (1-12), in a sentence or a choice. */
export function monthEnd(month: number): LocalText {
  return { 'zh-CN': `${month}月底`, 'en-US': `End of ${nameOf(month, 'long')}` };
}

/** The end of a month below a bar, where four of them have to fit a narrow pane. */
export function monthOnAxis(month: number): LocalText {
  return { 'zh-CN': `${month}月底`, 'en-US': nameOf(month, 'short') };
}
