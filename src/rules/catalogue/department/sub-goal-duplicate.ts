import { withoutBlanks } from '../../../domain/text';
import type { DepartmentRule, Problem } from '../../rule';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';

/** Other sub-goals of the same name that a finding names. */
const MOST_NAMED = 5;

export const subGoalDuplicate: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-duplicate',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项目标名称重复', 'en-US': 'Sub-goals of one name' },
  message: {
    'zh-CN': '分项“{value}”在第{others}项也出现。',
    'en-US': 'Sub-goal "{value}" is also number {others}.',
  },
  why: {
    'zh-CN': '两项同名，看不出各管什么；内容不同的应改名，相同的应合并。',
    'en-US': 'Two of one name cannot be told apart: rename one, or join them.',
  },
  source: SOURCES.review,
  check({ subGoals }) {
    const byName = new Map<string, { index: number; name: string }[]>();
    for (const [index, { name }] of subGoals.entries()) {
      if (name === null) continue;
      const key = withoutBlanks(name);
      if (key === '') continue;
      const known = byName.get(key);
      if (known) known.push({ index, name });
      else byName.set(key, [{ index, name }]);
    }
    return [...byName.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) =>
        same.map(({ index, name }): Problem => {
          // A few say enough: hundreds that share a name would each name hundreds.
          const others = same.slice(0, MOST_NAMED + 1).filter((other) => other.index !== index);
          const named = others.slice(0, MOST_NAMED).map((other) => other.index + 1);
          const rest = same.length - 1 > named.length ? '……' : '';
          return {
            field: subGoalPath(index, 'name'),
            values: { value: name, others: named.join('、') + rest },
          };
        }),
      );
  },
};
