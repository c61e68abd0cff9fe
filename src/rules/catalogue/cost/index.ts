import type { Rule } from '../../rule';
import { costUnit } from './cost-unit';
import { costCapExceeded } from './cost-cap-exceeded';
import { costCapLoose } from './cost-cap-loose';
import { costCapsTogether } from './cost-caps-together';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const COST_RULES: readonly Rule[] = [costUnit, costCapExceeded, costCapLoose, costCapsTogether];
