/** The languages of the product, the default first. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * One text in every language. `{name}` marks a value to be filled in, `{name:project|projects}` the words for one and for any
 * other number of it.
 */
export type LocalText = Readonly<Record<Locale, string>>;

export type TextValues = Readonly<Record<string, string | number>>;

const MARK = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Picks the language and fills in the values; an unknown mark is left as it is. */
export function localize(text: LocalText, locale: Locale, values: TextValues = {}): string {
  return text[locale].replace(MARK, (mark, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined || one === undefined) return String(value ?? mark);
    return String(value) === '1' ? one : (other as string);
  });
}

/** A text without values, with the words for several where it has others for one. */
export function forSeveral(text: string): string {
  return text.replace(MARK, (mark, _name, _one, other?: string) => other ?? mark);
}

/** The product's language for a host's or browser's language tag: Chinese unless it is clearly something else. */
export function localeOf(tag: string | null | undefined): Locale {
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
