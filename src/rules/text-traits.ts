/** What a text has that some rule may object to; one pass over the characters tells all of it. */
export const TRAIT = {
  /** Begins as a formula does. */
  formulaStart: 1,
  tab: 2,
  /** A blank or tab before a full-width punctuation mark, or two blanks in a row. */
  strayBlank: 4,
  quote: 8,
  /** A character that fillers consist of. */
  filler: 16,
  /** The character 年. */
  year: 32,
  /** Half-width punctuation after a Chinese character. */
  halfWidthMark: 64,
  /** The same punctuation mark twice. */
  doubledMark: 128,
  /** The character 村. */
  village: 256,
  /** Text of over 40 characters. */
  long: 512,
  /** Any text at all. */
  any: 1024,
} as const;

const isBlank = (code: number) => code === 0x20 || code === 0x3000 || code === 0xa0;
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

const CHARACTER_TRAITS = new Uint16Array(0x10000);
const mark = (characters: string, trait: number) => {
  for (const character of characters) CHARACTER_TRAITS[character.charCodeAt(0)]! |= trait;
};
const FULL_WIDTH_MARK = 0x4000;
const HALF_WIDTH_MARK = 0x8000;
mark('\t', TRAIT.tab);
mark('"“”', TRAIT.quote);
mark('Xx×＊*_待填某○〇□◯…TNn/／', TRAIT.filler);
mark('年', TRAIT.year);
mark('村', TRAIT.village);
mark('，。；、：！？）”》', FULL_WIDTH_MARK);
mark(',;', HALF_WIDTH_MARK);

/** The traits of a text, as the sum of {@link TRAIT} values. */
export function textTraits(text: string): number {
  const first = text.charCodeAt(0);
  // = + - @
  let traits: number = TRAIT.any;
  if (first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40) traits |= TRAIT.formulaStart;
  if (text.length > 40) traits |= TRAIT.long;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const own = CHARACTER_TRAITS[code]!;
    if (own !== 0) {
      traits |= own & 0x3fff;
      if (own & FULL_WIDTH_MARK) {
        if (isBlank(before) || before === 0x09) traits |= TRAIT.strayBlank;
        if (before === code) traits |= TRAIT.doubledMark;
      } else if (own & HALF_WIDTH_MARK && isHan(before)) traits |= TRAIT.halfWidthMark;
    } else if (isBlank(code) && (isBlank(before) || before === 0x09)) traits |= TRAIT.strayBlank;
    before = code;
  }
  return traits;
}
