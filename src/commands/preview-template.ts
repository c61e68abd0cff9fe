import { TEMPLATES } from '../forms/templates';
import type { LocalText } from '../locale/locale';
import { budgetYearOn } from '../targets/document-facts';

/** What a template would put into a sheet; values that depend on the office are null. */
export interface TemplatePreview {
  purpose: string | null;
  goals: readonly string[];
  indicators: readonly { level2: string; level3: string; target: string | null }[];
}

/** The templates with what they hold, for the coming budget year. */
export function templateChoices(today = new Date()): {
  id: string;
  name: LocalText;
  description: LocalText;
  preview: TemplatePreview;
}[] {
  const agency = { code: null, name: null };
  return TEMPLATES.map(({ id, name, description, build }) => {
    const table = build({ year: budgetYearOn(today), agency, moneyUnit: '万元', villages: null });
    return {
      id,
      name,
      description,
      preview: {
        purpose: table.purpose,
        goals: table.goals,
        indicators: table.indicators.map(({ level2, level3, target }) => ({
          level2: level2 ?? '',
          level3: level3 ?? '',
          target: target?.written ?? null,
        })),
      },
    };
  });
}
