import { writtenLevel } from '../../domain/indicator-levels';
import type { Amount } from '../../domain/money';

/** What a target begins with. */
const SIGN = /[≥≤=<>＞＜＝≧≦]|不低于|不少于|不高于|不超过|达到/;

/** The name of an indicator and its target in one cell: a sign, a colon or the first figure parts them. */
export function splitNameAndTarget(text: string): { readonly name: string; readonly target: string | null } {
  const [sign, colon, figure] = [SIGN, /[:：]/, /\d/].map((begin) => text.search(begin));
  const at = [sign, colon, figure].find((index) => index !== undefined && index > 1);
  if (at === undefined) return { name: text, target: null };
  const without = (part: string) => part.replaceAll(/[:：]/g, '').trim();
  const [name, target] = [without(text.slice(0, at)), text.slice(at === colon ? at + 1 : at).trim()];
  return { name, target: target === '' ? null : target };
}

/** `指标2：`, which the form prints for whoever fills it in. */
export function isPrintedName(text: string): boolean {
  return (
    text.length < 9 &&
    /^(?:指标|目标)(?:\d{1,2}|[一二三四五六七八九十])?[:：]?$/.test(text.replaceAll(' ', ''))
  );
}

/** The name of an indicator without the points behind it: `支持项目数（30分）`. */
export function nameWithPoints(text: string): { readonly name: string; readonly points: Amount | null } {
  const { written, points } = writtenLevel(text);
  return points === null ? { name: text, points } : { name: written, points };
}
