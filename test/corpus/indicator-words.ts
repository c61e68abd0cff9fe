import type { ExpectedIndicator } from './tables';

/** The words for levels 1 and 2 that most tables have. */
export const OUTPUT = '产出指标';
export const COST = '成本指标';
export const BENEFIT = '效益指标';
export const SATISFACTION = '满意度指标';
export const QUANTITY = '数量指标';
export const QUALITY = '质量指标';
export const TIME = '时效指标';
export const SOCIAL = '社会效益指标';
export const SERVED = '服务对象满意度指标';

/** An indicator by its levels, its target and whatever else stands in its row. */
export const of = (
  level1: string,
  level2: string,
  level3: string,
  target: string,
  more: ExpectedIndicator = {},
): ExpectedIndicator => ({ level1, level2, level3, target, ...more });
