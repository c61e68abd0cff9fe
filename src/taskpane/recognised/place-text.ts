import { linePlace } from '../../domain/line-place';
import type { UnplacedText } from '../../domain/target-document';
import type { Locale } from '../../locale/locale';

/** Where a text stands that has no place in the forms: its sheet and row, its page, table or paragraph, or its line. */
export function unplacedPlace({ sheet, line, within }: Omit<UnplacedText, 'text'>, locale: Locale): string {
  const place = linePlace(line, within, locale);
  return sheet === undefined ? place : `${sheet} ${place}`;
}
