import { NOT_APPLICABLE, type IndicatorRule } from '../../rule';
import { requiredCell } from '../../support/required-cell';

const required = requiredCell(
  'direction-missing',
  'direction',
  'warning',
  { 'zh-CN': '指标方向性', 'en-US': 'Direction' },
  {
    'zh-CN': '有≥、≤的指标值已经说明越大越好还是越小越好，指标方向性可据此一键填写；自评按它计分。',
    'en-US':
      'A target with ≥ or ≤ says whether more is better or less, so the direction can be filled in at once; the evaluation scores by it.',
  },
  ['indicatorList'],
);

const USUAL = { lower: '正向指标', upper: '反向指标' } as const;

export const directionMissing: IndicatorRule = {
  ...required,
  check(judged, project, settings) {
    const direction = judged.figure?.direction;
    if (direction !== 'lower' && direction !== 'upper') return NOT_APPLICABLE;
    // An office that tells none leaves the column empty.
    if (project.table.indicators.every((other) => other.direction === null)) return NOT_APPLICABLE;
    const outcome = required.check(judged, project, settings);
    if (!Array.isArray(outcome)) return outcome;
    return outcome.map((problem) => ({
      ...problem,
      fix: { field: problem.field, value: USUAL[direction] },
    }));
  },
};
