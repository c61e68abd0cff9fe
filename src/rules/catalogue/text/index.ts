import type { Rule } from '../../rule';
import { severalBases } from './several-bases';
import { textYear } from './text-year';
import { textTooLong } from './text-too-long';
import { textLikeFormula } from './text-like-formula';
import { textPlaceholder } from './text-placeholder';
import { strayBlanks } from './stray-blanks';
import { strayTabs } from './stray-tabs';
import { halfWidthPunctuation } from './half-width-punctuation';
import { doubledPunctuation } from './doubled-punctuation';
import { quotesUnbalanced } from './quotes-unbalanced';
import { textEmptyPhrase } from './text-empty-phrase';
import { strayQuotes } from './stray-quotes';
import { invisibleCharacters } from './invisible-characters';
import { leftOverText } from './left-over-text';
import { textShared } from './text-shared';
import { goalRepeatsPurpose } from './goal-repeats-purpose';
import { goalNumbering } from './goal-numbering';
import { textTypo } from './text-typo';
import { amountInText } from './amount-in-text';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const TEXT_RULES: readonly Rule[] = [
  severalBases,
  textYear,
  textTooLong,
  textLikeFormula,
  textPlaceholder,
  strayBlanks,
  strayTabs,
  halfWidthPunctuation,
  doubledPunctuation,
  quotesUnbalanced,
  textEmptyPhrase,
  strayQuotes,
  invisibleCharacters,
  leftOverText,
  textShared,
  goalRepeatsPurpose,
  goalNumbering,
  textTypo,
  amountInText,
];
