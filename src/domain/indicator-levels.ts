import { normaliseLabel } from './text';

/** Level 1 of the form; 成本指标 is a level of its own in the form of 2021. */
export type Level1 = '产出' | '效益' | '满意度' | '成本';

/** What an indicator measures, told by its level 2. */
export type IndicatorKind = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction';

/** Level-2 names without the word 指标, their kind, and the level 1 that each may stand under. */
const LEVEL2: ReadonlyMap<string, readonly [IndicatorKind, ...Level1[]]> = new Map<
  string,
  readonly [IndicatorKind, ...Level1[]]
>([
  ['数量', ['quantity', '产出']],
  ['质量', ['quality', '产出']],
  ['时效', ['timeliness', '产出']],
  ['成本', ['cost', '产出', '成本']],
  ['经济成本', ['cost', '成本', '产出']],
  ['社会成本', ['cost', '成本', '产出']],
  ['生态环境成本', ['cost', '成本', '产出']],
  ['经济效益', ['benefit', '效益']],
  ['社会效益', ['benefit', '效益']],
  ['生态效益', ['benefit', '效益']],
  ['可持续影响', ['benefit', '效益']],
  ['服务对象满意度', ['satisfaction', '满意度']],
  ['满意度', ['satisfaction', '满意度']],
]);

const LEVEL1: ReadonlySet<string> = new Set<Level1>(['产出', '效益', '满意度', '成本']);

/** Longer texts are no names of a level. */
const LONGEST_NAME = 20;

/** The name of a level without the word 指标, in one way of writing; empty of a text that is too long for one. */
export function levelName(text: string): string {
  return text.length > LONGEST_NAME ? '' : normaliseLabel(text).replace(/指标$/, '');
}

/** The level 1 that a text names (`产出指标`), or null. */
export function level1Of(text: string): Level1 | null {
  const name = levelName(text);
  return LEVEL1.has(name) ? (name as Level1) : null;
}

/** What a level-2 text names: its kind and the levels 1 it may stand under; null of any other text. */
export function level2Of(text: string): { kind: IndicatorKind; under: readonly Level1[] } | null {
  const found = LEVEL2.get(levelName(text));
  if (!found) return null;
  const [kind, ...under] = found;
  return { kind, under };
}
