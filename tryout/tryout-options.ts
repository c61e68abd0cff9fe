import { localeOf, type Locale } from '../src/locale/locale';

/** What the address of the page asks for. */
export interface TryoutOptions {
  locale: Locale;
  /** Newest ExcelApi requirement set that is played, e.g. `1.8` for Excel 2019. */
  api: string;
}

/** Newest set that the host of the page knows. */
const NEWEST_API = '1.17';

/** Reads `?lang=en-US&api=1.8`; Chinese and today's Excel without. */
export function tryoutOptions(search: string): TryoutOptions {
  const query = new URLSearchParams(search);
  const api = query.get('api');
  return {
    locale: localeOf(query.get('lang')),
    api: api && /^1\.\d{1,2}$/.test(api) ? api : NEWEST_API,
  };
}
