import { localize, type Locale, type LocalText, type TextValues } from './locale';

/**
 * A failure that the user can understand: says what happened, where, and what to do next, in either language. Every
 * error that the product raises on purpose is one of these; anything else is a fault of ours.
 */
export class UserError extends Error {
  constructor(
    readonly text: LocalText,
    readonly values: TextValues = {},
    options?: ErrorOptions,
  ) {
    super(localize(text, 'en-US', values), options);
    this.name = 'UserError';
  }

  /** The sentence for the user. */
  in(locale: Locale): string {
    return localize(this.text, locale, this.values);
  }
}
