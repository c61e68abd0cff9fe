import type { DepartmentGoals, SubGoal } from '../../src/domain/department-goals';
import {
  DEPARTMENT_FIELDS,
  DEPARTMENT_LISTS,
  INDICATOR_FIELDS,
  PROJECT_FIELDS,
  PROJECT_LISTS,
  SUB_GOAL_FIELDS,
} from '../../src/domain/fields';
import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { EMPTY_EXECUTION, EMPTY_PROJECT } from '../../src/domain/project-table';

/** All leaves of an object of the domain, by their paths. */
function leaves(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !(inner instanceof Map)
      ? leaves(inner, `${prefix}${key}.`)
      : [prefix + key],
  );
}

test('every property of the domain is an entry of the table', () => {
  const {
    form: _form,
    origin: _origin,
    longTerm: _longTerm,
    execution: _execution,
    period: _period,
    ...table
  } = EMPTY_PROJECT;
  const keys = [...PROJECT_FIELDS, ...PROJECT_LISTS].map(({ key }) => key);
  const expected = [
    ...leaves(table),
    ...leaves({ execution: EMPTY_EXECUTION }),
    ...leaves({ period: { start: null, end: null } }),
    'longTerm.goals',
    'longTerm.indicators',
  ];
  expect(keys.sort()).toEqual(expected.sort());
  const history = { previous: null, beforePrevious: null };
  expect(INDICATOR_FIELDS.map(({ key }) => key).sort()).toEqual(
    leaves({ ...EMPTY_INDICATOR, history }).sort(),
  );
  expect(SUB_GOAL_FIELDS.map(({ key }) => key).sort()).toEqual(
    leaves({ no: null, name: null, goal: null, indicator: null } satisfies SubGoal).sort(),
  );
  expect([...DEPARTMENT_FIELDS, ...DEPARTMENT_LISTS].map(({ key }) => key).sort()).toEqual(
    leaves({ agency: null, overall: null, subGoals: [], measures: [] } satisfies Omit<
      DepartmentGoals,
      'origin'
    >).sort(),
  );
});
