import { IN_TIME, UNITS_OF_NAMES, type UnitOfNames } from '../words/units-of-names';
import { anyOf, hasWord } from '../../domain/has-word';
import { memo } from '../../domain/memo';

const ends = UNITS_OF_NAMES.map((entry) => [new RegExp(`${anyOf(entry.names)}$`), entry] as const);

/** A number of people at the end of a name: 村组干部230人. */
const PEOPLE_AT_END = /\d\s?[人名]$/;
const ofPeople = UNITS_OF_NAMES.find(({ names }) => names.includes('人数')) ?? null;

const speaksOfTime = hasWord(IN_TIME.names);

/** What the name of an indicator asks of its unit; null of a name that asks for none. */
export const unitOfName: (name: string) => UnitOfNames | null = memo((name) => {
  const entry = ends.find(([pattern]) => pattern.test(name))?.[1];
  if (entry) return entry;
  if (PEOPLE_AT_END.test(name)) return ofPeople;
  return speaksOfTime(name) ? IN_TIME : null;
});

/** Whether a unit is one of those that a name asks for. */
export function isFitting({ units, isOpen }: UnitOfNames, unit: string): boolean {
  const small = unit.toLowerCase();
  return isOpen ? units.some((one) => small.startsWith(one)) : units.includes(small);
}
