import type { LocalText, TextValues } from './locale';

/** A sentence for the user that is put into words when it is shown, in the language of then. */
export interface Message {
  text: LocalText;
  values?: TextValues;
}
