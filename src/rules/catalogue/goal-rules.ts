import { splitEnumerator } from '../../domain/text';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../rule';
import { SOURCES } from '../sources';
import { textPath } from '../text-places';

/** A text without number, blanks and punctuation, as two texts are compared. */
function essence(text: string): string {
  return splitEnumerator(text)[1].replace(/[\s，。；、：,.;:"“”]+/g, '');
}

const goalRepeatsPurpose: ProjectRule = {
  scope: 'project',
  id: 'goal-repeats-purpose',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '目标只是重复资金用途', 'en-US': 'Goal repeats the purpose' },
  message: {
    'zh-CN': '该目标与资金用途的文字相同，没有说明要达到什么结果。',
    'en-US': 'The goal is the purpose again; it does not say what is to be reached.',
  },
  why: {
    'zh-CN': '用途写钱花在哪里，目标写花钱后要达到什么，两者不能互相代替。',
    'en-US': 'The purpose says what money is spent on, a goal what it brings about.',
  },
  source: SOURCES.goals2015,
  check({ table }) {
    const { purpose, goals } = table;
    if (purpose === null || goals.length === 0) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    let whole = '';
    for (let index = 0; index < goals.length; index += 1) {
      const goal = goals[index]!;
      // Lengths and the first characters tell most pairs apart before whole texts are compared.
      if (Math.abs(goal.length - purpose.length) > 12 || !goal.includes(purpose.slice(0, 3))) continue;
      whole ||= essence(purpose);
      if (essence(goal) === whole) (problems ??= []).push({ field: textPath('goal', index) });
    }
    return problems ?? PASSED;
  },
};

/** The number in an enumerator such as `2.` or `（3）`; null of another kind. */
function numberOf(enumerator: string): number | null {
  const digits = /\d+/.exec(enumerator)?.[0];
  return digits === undefined ? null : Number(digits);
}

const goalNumbering: ProjectRule = {
  scope: 'project',
  id: 'goal-numbering',
  family: 'text',
  severity: 'info',
  title: { 'zh-CN': '目标编号不连续', 'en-US': 'Numbers of goals' },
  message: {
    'zh-CN': '目标的编号是“{found}”，按顺序应为{expected}。',
    'en-US': 'The goal is numbered "{found}"; in order it should be {expected}.',
  },
  why: {
    'zh-CN': '编号缺漏或重复，看起来像漏了一条。',
    'en-US': 'A gap or a double number looks as if a goal were missing.',
  },
  source: SOURCES.form,
  check({ table: { goals } }) {
    if (goals.length === 0) return NOT_APPLICABLE;
    let problems: Problem[] | null = null;
    for (let index = 0; index < goals.length; index += 1) {
      const goal = goals[index]!;
      const first = goal.charCodeAt(0);
      const isDigit = first >= 0x30 && first <= 0x39;
      // In order as it should be, the common case: nothing more to look at.
      if (isDigit && first === 0x31 + index && !(goal.charCodeAt(1) >= 0x30 && goal.charCodeAt(1) <= 0x39))
        continue;
      const [enumerator, rest] = splitEnumerator(goal);
      const found = enumerator === '' ? null : numberOf(enumerator);
      if (found === null || found === index + 1) continue;
      const field = textPath('goal', index);
      const value = enumerator.replace(/\d+/, String(index + 1)) + rest;
      (problems ??= []).push({
        field,
        values: { found: enumerator, expected: index + 1 },
        fix: { field, value },
      });
    }
    return problems ?? PASSED;
  },
};

export const GOAL_RULES = [goalRepeatsPurpose, goalNumbering] as const;
