import { COUNTED_THINGS } from '../words/shared-things';
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
  const whole = unit.toLowerCase();
  // 万公顷, 百户, 人(次): how many at once, and what the bracket adds, do not matter.
  const small = [whole, whole.replace(/\(([^()]{1,4})\)/, '$1').replace(/^[十百千万亿]+/, '')];
  // 次/座, 天/月: what it is counted per does not matter.
  return units.some((one) => small.some((text) => text === one || text.startsWith(isOpen ? one : `${one}/`)));
}

const LAST_BRACKET = /[（(](?:单位[:：])?([^（()）]{1,8})[)）]$/;
/** Units that stand in brackets behind names, beside those that names ask for. */
const OTHER_UNITS = ['人', '名', '人次', '项', '条', '间', '所', '小时', '分钟', '头', '只', '立方米', 'km'];
const UNITS: ReadonlySet<string> = new Set([
  ...OTHER_UNITS,
  ...COUNTED_THINGS,
  ...UNITS_OF_NAMES.flatMap(({ units }) => units),
]);

/** Whether a name ends with the unit of its figures in brackets: 管护面积（万亩）, 满意度（%）. */
export function statesUnit(name: string): boolean {
  const bracket = LAST_BRACKET.exec(name.normalize('NFKC').trim())?.[1]?.toLowerCase() ?? '';
  const [unit = ''] = bracket.split('/');
  return UNITS.has(unit) || UNITS.has(unit.replace(/^[十百千万亿]+/, ''));
}
