import Big from 'big.js';
import { memo } from './memo';
import type { Amount } from './money';
import { normaliseLabel, splitEnumerator } from './text';

/**
 * Level 1 of a form. Outputs, benefits and satisfaction are those of 财预〔2015〕88号, cost is a level of its own since
 * 财预〔2021〕101号; 投入 and 过程 (财预〔2013〕53号), 决策 (财预〔2020〕10号) and 管理 are criteria of how the work is
 * managed, which some provinces have beside them.
 */
export type Level1 = '产出' | '效益' | '满意度' | '成本' | '投入' | '过程' | '决策' | '管理';

/** What an indicator measures, told by its level 2; `management` is how money and work are managed. */
export type IndicatorKind =
  'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction' | 'management';

/** A level 2: what its indicators measure, and the levels 1 it may stand under, the usual one first. */
export interface Level2 {
  readonly kind: IndicatorKind;
  readonly under: readonly Level1[];
}

/** What each level 1 is called, without the word 指标. */
const LEVEL1_NAMES: Readonly<Record<Level1, readonly string[]>> = {
  产出: ['产出', '预期产出', '项目产出', '绩效产出', '实施产出'],
  效益: ['效益', '预期效益', '项目效益', '实施效益', '效果', '预期效果', '项目效果', '实施效果'],
  满意度: ['满意度', '预期满意度', '项目满意度'],
  成本: ['成本', '预期成本', '项目成本'],
  投入: ['投入', '项目投入', '投入和管理', '投入与管理', '投入管理'],
  过程: ['过程', '项目过程', '过程管理'],
  决策: ['决策', '项目决策'],
  管理: ['管理', '项目管理'],
};

const MANAGEMENT: readonly Level1[] = ['过程', '管理', '投入', '决策'];

/** What each level 2 is called, without the word 指标, and what it is. */
const LEVEL2_NAMES: readonly (readonly [names: readonly string[], level2: Level2])[] = [
  [['数量', '产出数量'], { kind: 'quantity', under: ['产出'] }],
  [['质量', '产出质量'], { kind: 'quality', under: ['产出'] }],
  [['时效', '产出时效', '进度', '产出进度'], { kind: 'timeliness', under: ['产出'] }],
  [
    ['成本', '产出成本', '预算控制', '投资规模控制', '预算(或投资规模)控制', '成本控制'],
    { kind: 'cost', under: ['产出', '成本'] },
  ],
  [
    ['经济成本', '社会成本', '生态环境成本', '生态成本', '环境成本'],
    { kind: 'cost', under: ['成本', '产出'] },
  ],
  [
    [
      '经济效益',
      '社会效益',
      '生态效益',
      '环境效益',
      '生态环境效益',
      '社会、经济、生态效益',
      '经济、社会、生态效益',
      '可持续影响',
      '可持续性影响',
      '可持续影响力',
      '可持续发展',
      '可持续发展影响',
    ],
    { kind: 'benefit', under: ['效益'] },
  ],
  [
    [
      '服务对象满意度',
      '满意度',
      '社会满意度',
      '社会公众满意度',
      '公众满意度',
      '群众满意度',
      '受益对象满意度',
      '受益群体满意度',
    ],
    { kind: 'satisfaction', under: ['满意度'] },
  ],
  [
    // 财预〔2013〕53号 counts it among the benefits.
    [
      '社会公众或服务对象满意度',
      '服务对象或社会公众满意度',
      '社会公众及服务对象满意度',
      '社会公众和服务对象满意度',
    ],
    { kind: 'satisfaction', under: ['满意度', '效益'] },
  ],
  [
    [
      '项目立项',
      '资金投入',
      '资金落实',
      '资金管理',
      '财务管理',
      '业务管理',
      '组织实施',
      '组织管理',
      '实施管理',
    ],
    { kind: 'management', under: MANAGEMENT },
  ],
];

const LEVEL1: ReadonlyMap<string, Level1> = new Map(
  Object.entries(LEVEL1_NAMES).flatMap(([level, names]) => names.map((name) => [name, level as Level1])),
);
const LEVEL2: ReadonlyMap<string, Level2> = new Map(
  LEVEL2_NAMES.flatMap(([names, level2]) => names.map((name) => [name, level2] as const)),
);

/** Longer texts are no names of a level. */
const LONGEST_NAME = 40;

/** White space, colons and the mark of core indicators are no part of a name. */
const OUTSIDE = /[\s\u200b\u2060\ufeff:：★☆]/g;

/** Points as they stand behind the name of a level: `50分`, `权重50%`, `20`. */
const POINTS = /^(?:权重|分值|满分|共|计|:)*(\d{1,3}(?:\.\d{1,2})?)(?:分|%)?$/;

/** The text in a bracket at the end, and what stands before it; the bracket is empty of a text without one. */
function splitBracket(text: string): [before: string, bracket: string] {
  if (!/[)）\]】]$/.test(text)) return [text, ''];
  const opening = Math.max(...['(', '（', '[', '【'].map((sign) => text.lastIndexOf(sign)));
  return opening > 0 ? [text.slice(0, opening), text.slice(opening + 1, -1)] : [text, ''];
}

/** What the cell of a level says: `二、产出指标（50分）` names 产出指标 and gives it 50 points. */
export interface LevelName {
  /** The name as written, in one line, without number, points and bracket: `产出指标`. */
  readonly written: string;
  /** Points or percent that stand behind the name; null of none. */
  readonly points: Amount | null;
  /** The level 1 that it names. */
  readonly level1: Level1 | null;
  /** The level 2 that it names; 成本指标 and 满意度指标 name both. */
  readonly level2: Level2 | null;
}

/** `1.1数量指标`: names of levels begin with no figure of their own. */
const DEEP_NUMBER = /^\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?/;

/** Takes the text apart without looking anything up. */
function parts(text: string): { written: string; bracket: string } {
  const [, unnumbered] = splitEnumerator(text.replace(OUTSIDE, '').replace(DEEP_NUMBER, ''));
  const [written, bracket] = splitBracket(unnumbered);
  return { written, bracket: normaliseLabel(bracket) };
}

const bareName = (written: string): string => normaliseLabel(written).replace(/指标$/, '');

/** Points that say so, which stand behind a name that nobody knows: `规划（15分）`. */
const SURE_POINTS = /^(?:权重|分值|满分|共|计|:)*(\d{1,3}(?:\.\d{1,2})?)(?:分|%)$/;

/** How names end, with or without the word 指标. */
const ENDS: ReadonlySet<string> = new Set([
  '标',
  ...[...LEVEL1.keys(), ...LEVEL2.keys()].flatMap((name) => name.at(-1) ?? []),
]);
/** A sign of the usual ones that no name and nothing behind one ends with tells most texts of a document from them. */
const USUAL_END = /[\d%。\u4e00-\u9fff]$/;

/** Reads a text that is short enough for the name of a level. */
const readName = memo((text: string): LevelName | null => {
  const { written, bracket } = parts(text);
  const name = bareName(written);
  const level1 = LEVEL1.get(name) ?? null;
  const level2 = LEVEL2.get(name) ?? null;
  if (level1 === null && level2 === null) return null;
  const points = POINTS.exec(bracket)?.[1];
  return { written, points: points === undefined ? null : new Big(points), level1, level2 };
});

/**
 * Reads the name of a level as any of the forms writes it: over several lines, with or without the word 指标, with a
 * number before and points or another bracket behind it. Null of a text that names no level. What it says follows from
 * the word, not from the column: a form may print 数量指标 under 一级指标.
 */
export function readLevelName(text: string): LevelName | null {
  if (text.length > LONGEST_NAME || (USUAL_END.test(text) && !ENDS.has(text.at(-1) as string))) return null;
  return readName(text);
}

/** What stands between two levels in one cell. */
const BETWEEN_LEVELS = /[-—–/／>＞→]+/;

/** Levels 1 and 2 that stand in one cell: `产出指标-数量指标`; null of any other text. */
export function readLevelPair(text: string): { readonly level1: string; readonly level2: string } | null {
  if (text.length > LONGEST_NAME) return null;
  const [level1, level2, ...more] = text.split(BETWEEN_LEVELS);
  if (level1 === undefined || level2 === undefined || more.length > 0) return null;
  return readLevelName(level1)?.level1 && readLevelName(level2)?.level2 ? { level1, level2 } : null;
}

/** The name of a level as it is written, known or not, in one line, and the points that stand behind it. */
export function writtenLevel(text: string): Pick<LevelName, 'written' | 'points'> {
  const name = readLevelName(text);
  if (name) return name;
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .join('');
  const [before, bracket] = splitBracket(line);
  const points = SURE_POINTS.exec(normaliseLabel(bracket))?.[1];
  return points === undefined
    ? { written: line, points: null }
    : { written: before.trim(), points: new Big(points) };
}

/**
 * The name of a level without the word 指标, in one way of writing, whether it is known or not; empty of a text that is
 * too long for one.
 */
export function levelName(text: string): string {
  return text.length > LONGEST_NAME ? '' : bareName(parts(text).written);
}

/** The level 1 that a text names (`产出指标`, `项目产出(50分)`), or null. */
export function level1Of(text: string): Level1 | null {
  return readLevelName(text)?.level1 ?? null;
}

/** What a level-2 text names: its kind and the levels 1 it may stand under; null of any other text. */
export function level2Of(text: string): Level2 | null {
  return readLevelName(text)?.level2 ?? null;
}
