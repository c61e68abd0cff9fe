import type { LocalText } from '../../locale/locale';

/** What is said of a package that cannot be used; each kind of file words it for its own program. */
export interface PackageTexts {
  damaged: LocalText;
  /** Names the part. */
  damagedPart: LocalText;
  /** Names the part. */
  tooLarge: LocalText;
  /** Names the number of cells that is the limit. */
  tooManyCells: LocalText;
}
