import type { Attributes } from './tokens';

/** Fields of pages into which people write something that is shown. */
const WRITTEN = /^(?:text|number|date|month|tel|email|url|search)?$/i;

/** What a field of a page shows: what was written into it, or whether its box is ticked. */
export function inputText({ type = '', value = '', checked }: Attributes): string {
  if (/^(?:checkbox|radio)$/i.test(type)) return checked === undefined ? '□' : '☑';
  return WRITTEN.test(type) ? value : '';
}
