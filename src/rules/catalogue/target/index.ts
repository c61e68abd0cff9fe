import type { Rule } from '../../rule';
import { targetNotMeasurable } from './target-not-measurable';
import { targetVague } from './target-vague';
import { comparatorMissing } from './comparator-missing';
import { targetUnitMissing } from './target-unit-missing';
import { percentageRange } from './percentage-range';
import { targetTrivial } from './target-trivial';
import { percentUnit } from './percent-unit';
import { targetSigns } from './target-signs';
import { targetSpacing } from './target-spacing';
import { costComparator } from './cost-comparator';
import { satisfactionComparator } from './satisfaction-comparator';
import { outputCapped } from './output-capped';
import { unwantedFloor } from './unwanted-floor';
import { directionComparator } from './direction-comparator';
import { satisfactionLow } from './satisfaction-low';
import { satisfactionOfWhom } from './satisfaction-of-whom';
import { indicatorWeak } from './indicator-weak';
import { unitFitsName } from './unit-fits-name';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const TARGET_RULES: readonly Rule[] = [
  targetNotMeasurable,
  targetVague,
  comparatorMissing,
  targetUnitMissing,
  percentageRange,
  targetTrivial,
  percentUnit,
  targetSigns,
  targetSpacing,
  costComparator,
  satisfactionComparator,
  outputCapped,
  unwantedFloor,
  directionComparator,
  satisfactionLow,
  satisfactionOfWhom,
  indicatorWeak,
  unitFitsName,
];
