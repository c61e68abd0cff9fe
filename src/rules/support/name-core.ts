import { withoutBlanks } from '../../domain/text';
import { COMMONPLACE, GENERIC_ENDS, GENERIC_STARTS } from '../words/project-names';
import { anyOf } from '../../domain/has-word';
import { memo } from '../../domain/memo';

const GENERIC_END = new RegExp(`${anyOf(GENERIC_ENDS)}$`);
const GENERIC_START = new RegExp(`^${anyOf(GENERIC_STARTS)}`);
const commonplace: ReadonlySet<string> = new Set(COMMONPLACE);

/** Shorter ends are left on the name, so that something remains of it. */
const SHORTEST = 2;

/** No name of a project is longer. */
const LONGEST = 200;

/**
 * What the name of a project is about: `2022年未拨付村级转移支付` gives 村级转移支付, `征兵工作经费` 征兵. Empty when
 * nothing particular is left.
 */
export const nameCore: (name: string) => string = memo((name) => {
  // Each step below looks at the whole text: what is so long is no name.
  if (name.length > LONGEST) return '';
  let core = withoutBlanks(name.normalize('NFKC'))
    .replace(/[([【][^)\]】]{0,200}[)\]】]/g, '')
    .replace(/(?:20)?\d{2}年度?/g, '');
  for (;;) {
    const shorter = core.replace(GENERIC_START, '');
    const next = shorter.replace(GENERIC_END, '');
    const kept = next.length >= SHORTEST ? next : shorter.length >= SHORTEST ? shorter : core;
    if (kept === core) break;
    core = kept;
  }
  if (/\d/.test(core) || !/^\p{Script=Han}{2,}$/u.test(core)) return '';
  return core;
});

/** Whether a core is so common that its words in another project's text mean nothing. */
export function isCommonplace(core: string): boolean {
  return commonplace.has(core) || core.length < SHORTEST;
}

/** Whether two cores speak of the same: one holds the other, or they share two neighbouring characters. */
export function areRelated(first: string, second: string): boolean {
  for (let index = 0; index + 2 <= first.length; index += 1) {
    if (second.includes(first.slice(index, index + 2))) return true;
  }
  return false;
}
