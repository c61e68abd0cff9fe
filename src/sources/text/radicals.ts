/** Radicals of a character's own shape with that character: fonts draw both alike, so that programs take one for the other. */
const RADICALS =
  '⺂乛⺃乚⺅亻⺉刂⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺭礻⺯糹⺰纟⺱罓⺲罒⺹耂⺺肀⺾艹⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, index) => [
    RADICALS.charAt(2 * index),
    RADICALS.charAt(2 * index + 1),
  ]),
);

/** Signs of Unicode that stand for a whole character twice: radicals, and those of older sets of characters. */
const DOUBLES = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/g;

/**
 * The text with the usual characters in place of radicals that look the same (民 for ⺠, 人 for ⼈): PDFs that browsers
 * print, and texts copied from them, have those. Each sign stays one.
 */
export function withUsualCharacters(text: string): string {
  return text.replace(DOUBLES, (sign) => CHARACTERS.get(sign) ?? sign.normalize('NFKC'));
}
