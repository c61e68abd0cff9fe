import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { isFitting, unitOfName } from '../../support/units-of-names';

export const unitFitsName: IndicatorRule = {
  scope: 'indicator',
  id: 'unit-fits-name',
  family: 'target',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '单位与指标不符', 'en-US': 'Unit does not fit' },
  message: {
    'zh-CN': '“{name}”的单位写成“{found}”，一般应为“{expected}”。',
    'en-US': '"{name}" is stated in "{found}"; the usual unit is "{expected}".',
  },
  why: {
    'zh-CN': '单位与名称不符，多为复制其他指标后忘改。',
    'en-US': 'A unit that does not fit usually comes from a copied row.',
  },
  source: SOURCES.review,
  check(judged) {
    const { figure, name } = judged;
    // 零差错: none of something fits every name.
    if (figure === null || figure.unit === '' || figure.value === 0) return NOT_APPLICABLE;
    const { unit } = figure;
    const asked = unitOfName(name) ?? (judged.isSurvey ? unitOfName('满意度') : null);
    if (asked === null || isFitting(asked, unit)) return PASSED;
    return onTarget(judged, { name, found: unit, expected: asked.units[0] ?? '' });
  },
};
