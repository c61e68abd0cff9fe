import type { MessageValues, Outcome } from '../rule';
import type { JudgedIndicator } from './judged-indicator';
import { indicatorPath } from './text-places';

/** A finding on the target value of an indicator; `fix` is the whole value repaired. */
export function onTarget(
  { index, indicator }: JudgedIndicator,
  values: MessageValues = {},
  fix?: string,
): Outcome {
  const field = indicatorPath(index, 'target');
  const problem = { field, values: { value: indicator.target?.written ?? '', ...values } };
  return [fix === undefined ? problem : { ...problem, fix: { field, value: fix } }];
}
