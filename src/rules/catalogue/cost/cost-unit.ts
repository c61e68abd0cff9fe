import { NOT_APPLICABLE, PASSED, type IndicatorRule } from '../../rule';
import { onTarget } from '../../support/on-target';
import { SOURCES } from '../../support/sources';
import { unitOfName } from '../../support/units-of-names';

export const costUnit: IndicatorRule = {
  scope: 'indicator',
  id: 'cost-unit',
  family: 'cost',
  severity: 'warning',
  forms: 'all',
  kinds: ['cost'],
  title: { 'zh-CN': '成本指标单位', 'en-US': 'Unit of a cost' },
  message: {
    'zh-CN': '成本指标“{name}”的单位是“{found}”，应以元、万元或%表示。',
    'en-US': 'Cost indicator "{name}" is stated in "{found}"; use 元, 万元 or %.',
  },
  why: {
    'zh-CN': '成本要能与预算比较，才能说明钱够不够、花得省不省。',
    'en-US': 'A cost must be comparable with the budget.',
  },
  source: SOURCES.core2021,
  check(judged) {
    const { figure, name, indicator } = judged;
    if (figure === null || figure.unit === '') return NOT_APPLICABLE;
    // Social and ecological costs need not be money.
    if (/社会|生态/.test(indicator.level2 ?? '')) return NOT_APPLICABLE;
    // What the name asks of the unit is another rule's.
    const isMoney = figure.money !== null || /^(?:[%‰]|[十百千万亿]*元)/.test(figure.unit);
    if (isMoney || unitOfName(name) !== null) return PASSED;
    return onTarget(judged, { name, found: figure.unit });
  },
};
