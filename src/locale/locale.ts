/** The languages of the product, the default first. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language. `{name}` marks a value to be filled in. */
export type LocalText = Readonly<Record<Locale, string>>;

export type TextValues = Readonly<Record<string, string | number>>;

/** Picks the language and fills in the values; an unknown mark is left as it is. */
export function localize(text: LocalText, locale: Locale, values: TextValues = {}): string {
  return text[locale].replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}

/** The product's language for a host's or browser's language tag: Chinese unless it is clearly something else. */
export function localeOf(tag: string | null | undefined): Locale {
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
