import { requiredField } from '../../support/required-field';

export const goalsMissing = requiredField(
  'goals-missing',
  'goals[0]',
  { 'zh-CN': '绩效目标', 'en-US': 'Text of the goals' },
  (t) => t.goals.length === 0,
);
