import type { Rule } from '../../rule';
import { indicatorsMissing } from './indicators-missing';
import { level2Missing } from './level2-missing';
import { benefitMissing } from './benefit-missing';
import { satisfactionMissing } from './satisfaction-missing';
import { indicatorsTooMany } from './indicators-too-many';
import { indicatorDuplicate } from './indicator-duplicate';
import { level1Empty } from './level1-empty';
import { level2Empty } from './level2-empty';
import { indicatorNameMissing } from './indicator-name-missing';
import { targetMissing } from './target-missing';
import { descriptionMissing } from './description-missing';
import { basisMissing } from './basis-missing';
import { weightMissing } from './weight-missing';
import { directionMissing } from './direction-missing';
import { levelUnknown } from './level-unknown';
import { level2Misplaced } from './level2-misplaced';
import { descriptionRepeatsName } from './description-repeats-name';
import { weightNegative } from './weight-negative';
import { weightsSum } from './weights-sum';
import { levelPointsSum } from './level-points-sum';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const INDICATORS_RULES: readonly Rule[] = [
  indicatorsMissing,
  level2Missing,
  benefitMissing,
  satisfactionMissing,
  indicatorsTooMany,
  indicatorDuplicate,
  level1Empty,
  level2Empty,
  indicatorNameMissing,
  targetMissing,
  descriptionMissing,
  basisMissing,
  weightMissing,
  directionMissing,
  levelUnknown,
  level2Misplaced,
  descriptionRepeatsName,
  weightNegative,
  weightsSum,
  levelPointsSum,
];
