import { splitEnumerator } from '../../../domain/text';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { textPath } from '../../support/text-places';

/** The number in an enumerator such as `2.` or `（3）`; null of another kind. */
function numberOf(enumerator: string): number | null {
  const digits = /\d+/.exec(enumerator)?.[0];
  return digits === undefined ? null : Number(digits);
}

export const goalNumbering: ProjectRule = {
  scope: 'project',
  id: 'goal-numbering',
  family: 'text',
  severity: 'info',
  forms: 'all',
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
      const [enumerator, rest] = splitEnumerator(goals[index]!);
      const found = numberOf(enumerator);
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
