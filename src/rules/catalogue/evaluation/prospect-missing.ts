import { NOT_APPLICABLE, type IndicatorRule } from '../../rule';
import { requiredCell } from '../../support/required-cell';

const required = requiredCell(
  'prospect-missing',
  'prospect',
  'warning',
  { 'zh-CN': '完成可能性', 'en-US': 'Prospect' },
  {
    'zh-CN': '监控要逐项判断年底能否完成（确定能、有可能、不可能），空着看不出要不要纠偏。',
    'en-US':
      'Monitoring says of each target whether it will be met by the end of the year; otherwise nobody sees what to put right.',
  },
  ['monitoring'],
);

export const prospectMissing: IndicatorRule = {
  ...required,
  family: 'evaluation',
  check(judged, project, settings) {
    const { target } = judged.indicator;
    if (target === null || target.kind === 'placeholder') return NOT_APPLICABLE;
    return required.check(judged, project, settings);
  },
};
