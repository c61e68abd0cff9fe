import { splitEnumerator } from '../../../domain/text';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { SOURCES } from '../../support/sources';
import { textPath } from '../../support/text-places';

/** A text without number, blanks and punctuation, as two texts are compared. */
function essence(text: string): string {
  return splitEnumerator(text)[1].replace(/[\s，。；、：,.;:"“”]/g, '');
}

export const goalRepeatsPurpose: ProjectRule = {
  scope: 'project',
  id: 'goal-repeats-purpose',
  family: 'text',
  severity: 'info',
  forms: 'all',
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
    const whole = essence(purpose);
    let problems: Problem[] | null = null;
    for (let index = 0; index < goals.length; index += 1) {
      if (essence(goals[index]!) === whole) (problems ??= []).push({ field: textPath('goal', index) });
    }
    return problems ?? PASSED;
  },
};
