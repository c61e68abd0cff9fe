import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { hasWord } from '../../../domain/has-word';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';
import { WHO } from '../../words/who';

const saysWho = hasWord(WHO);

export const satisfactionOfWhom: IndicatorRule = {
  scope: 'indicator',
  id: 'satisfaction-of-whom',
  family: 'target',
  severity: 'info',
  forms: 'all',
  kinds: ['satisfaction'],
  title: { 'zh-CN': '未写明谁满意', 'en-US': 'Satisfaction of whom' },
  message: {
    'zh-CN': '满意度指标的名称和描述都没有写明调查对象。',
    'en-US': 'Neither name nor description says whose satisfaction it is.',
  },
  why: {
    'zh-CN': '应写明调查谁，例如“补助对象满意度”，否则年底无法组织调查。',
    'en-US': 'Say who is asked, such as the people who get the subsidy; otherwise no survey can be made.',
  },
  source: SOURCES.review,
  check({ index, indicator, isSurvey }) {
    const { level3, description } = indicator;
    if (!isSurvey || (level3 === null && description === null)) return NOT_APPLICABLE;
    // The name of the category says nothing of anybody.
    const name = (level3 ?? '').replace('服务对象满意度', '');
    return saysWho(name) || saysWho(description ?? '') ? PASSED : [{ field: indicatorPath(index, 'level3') }];
  },
};
