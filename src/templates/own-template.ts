import Big from 'big.js';
import { EMPTY_INDICATOR } from '../domain/indicator';
import { EMPTY_PROJECT } from '../domain/project-table';
import { moveYears } from '../domain/move-years';
import { parseTargetValue } from '../domain/target-value';
import { yearOfCode } from '../domain/project-code';
import { NO_ORIGIN } from '../domain/place';
import type { Indicator } from '../domain/indicator';
import type { ProjectTable } from '../domain/project-table';
import { headOf, type Template } from './template';

/** An indicator as it is kept: the target value as written, points as digits; none in templates of earlier versions. */
type KeptIndicator = Omit<Indicator, 'target' | 'weight' | 'score'> & {
  target: string | null;
  weight?: string | null;
};

/** A template that a user made of a table of his; plain data, so that it can be stored. */
export interface OwnTemplate {
  id: string;
  name: string;
  /** Fiscal year that its texts speak of; null when unknown. */
  year: number | null;
  purpose: string | null;
  plan: ProjectTable['plan'];
  goals: readonly string[];
  indicators: readonly KeptIndicator[];
}

const PREFIX = 'own:';

/** Whether an id is one of a user's own templates. */
export const isOwnTemplate = (id: string): boolean => id.startsWith(PREFIX);

/**
 * Keeps what a table says beside the facts of its one project: code, name, agency, unit and budget stay behind.
 *
 * @param year - the fiscal year where the table's code does not tell it
 */
export function ownTemplateOf(table: ProjectTable, name: string, year: number): OwnTemplate {
  return {
    id: `${PREFIX}${name}`,
    name,
    year: yearOfCode(table.code) ?? year,
    purpose: table.purpose,
    plan: table.plan,
    goals: table.goals,
    indicators: table.indicators.map(({ weight, score: _, ...indicator }) => ({
      ...indicator,
      weight: weight?.toFixed() ?? null,
      target: indicator.target?.written ?? null,
    })),
  };
}

/** The text for another year: where it names the fiscal year `from`, it names `to`. */
function inYear(text: string, from: number | null, to: number): string {
  return moveYears(text, (year) => (year === from ? to : year)).text;
}

/** The template as it can be inserted: its texts speak of the year that is being budgeted. */
export function templateOfOwn(own: OwnTemplate): Template {
  return {
    id: own.id,
    name: { 'zh-CN': own.name, 'en-US': own.name },
    description: { 'zh-CN': '我存的模板', 'en-US': 'A template of mine' },
    build(facts) {
      const say = <T extends string | null>(text: T): T | string =>
        text === null ? text : inYear(text, own.year, facts.year);
      return {
        ...EMPTY_PROJECT,
        ...headOf(facts),
        purpose: facts.purpose ?? say(own.purpose),
        plan: own.plan,
        goals: own.goals.map((goal) => say(goal)),
        indicators: own.indicators.map(({ level1, level2, level3, description, target, basis, weight }) => ({
          ...EMPTY_INDICATOR,
          weight: weight == null ? null : new Big(weight),
          level1,
          level2,
          level3: say(level3),
          description: say(description),
          target: target === null ? null : parseTargetValue(inYear(target, own.year, facts.year)),
          basis: say(basis),
        })),
        origin: NO_ORIGIN,
      };
    },
  };
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isFigure = (value: unknown): value is number | null => value === null || typeof value === 'number';

const isDigits = (value: unknown) =>
  value === undefined || (isText(value) && (value === null || /^\d+(?:\.\d+)?$/.test(value)));

function isKept(value: unknown): value is OwnTemplate {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, year, purpose, plan, goals, indicators } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    isOwnTemplate(id) &&
    typeof name === 'string' &&
    isFigure(year) &&
    isText(purpose) &&
    Array.isArray(plan) &&
    plan.length === 4 &&
    plan.every(isFigure) &&
    Array.isArray(goals) &&
    goals.every((goal) => typeof goal === 'string') &&
    Array.isArray(indicators) &&
    indicators.every(
      (indicator: unknown) =>
        typeof indicator === 'object' &&
        indicator !== null &&
        ['level1', 'level2', 'level3', 'description', 'target', 'basis'].every((field) =>
          isText((indicator as Record<string, unknown>)[field]),
        ) &&
        isDigits((indicator as Record<string, unknown>).weight),
    )
  );
}

/** What of a stored text are templates: it may have been cut off, or come from another version of the pane. */
export function parseOwnTemplates(text: unknown): OwnTemplate[] {
  if (typeof text !== 'string') return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isKept) : [];
  } catch {
    return [];
  }
}
