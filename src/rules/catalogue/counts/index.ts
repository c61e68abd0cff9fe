import type { Rule } from '../../rule';
import { villagesTooMany } from './villages-too-many';
import { villagesTooFew } from './villages-too-few';
import { villagesInText } from './villages-in-text';
import { countsDiffer } from './counts-differ';

/** The rules of this family, in the order in which they are told. A new rule is one more file here, and one more line. */
export const COUNTS_RULES: readonly Rule[] = [villagesTooMany, villagesTooFew, villagesInText, countsDiffer];
