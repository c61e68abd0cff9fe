import type { LocalText } from '../locale/locale';
import type { MoneyUnit } from '../domain/money';
import type { Agency, Budget, ProjectTable } from '../domain/project-table';

/** What is known of the project that a template is filled for; what is unknown leaves its cells empty. */
export interface TemplateFacts {
  /** Budget year, four digits. */
  year: number;
  agency: Agency;
  moneyUnit: MoneyUnit;
  /** Number of villages of the township. */
  villages?: number | null;
  code?: string | null;
  name?: string | null;
  /** In `moneyUnit`. */
  budget?: Budget | null;
  /** Replaces the purpose of the template. */
  purpose?: string | null;
}

/** A kind of project with fitting purpose, goals and indicators. */
export interface Template {
  /** Stable name for scripts. */
  id: string;
  name: LocalText;
  description: LocalText;
  /** The target table for a project; it has no origin. */
  build(facts: TemplateFacts): ProjectTable;
}

/** What every table says of its project, whatever the template; what is unknown stays empty. */
export function headOf(
  facts: TemplateFacts,
): Pick<ProjectTable, 'year' | 'agency' | 'moneyUnit' | 'code' | 'name' | 'budget'> {
  const { year, agency, moneyUnit, code, name, budget } = facts;
  return {
    year,
    agency,
    moneyUnit,
    code: code ?? null,
    name: name ?? null,
    budget: budget ?? { total: null, fiscal: null, other: null },
  };
}
