import { isOwnTemplate, type OwnTemplate } from '../../templates/own-template';
import type { LocalText } from '../../locale/locale';
import { budgetYearOn } from '../../domain/document-facts';
import { allTemplates } from './all-templates';

/** An indicator as a template offers it; a target that depends on the office is null. */
export interface PreviewIndicator {
  level2: string;
  level3: string;
  description: string;
  target: string | null;
}

/** What a template would put into a sheet; values that depend on the office are null. */
export interface TemplatePreview {
  purpose: string | null;
  goals: readonly string[];
  indicators: readonly PreviewIndicator[];
}

/** A template as the user is offered it. */
export interface OfferedTemplate {
  id: string;
  name: LocalText;
  description: LocalText;
  /** Whether the user made it. */
  isOwn: boolean;
  preview: TemplatePreview;
}

/** The templates with what they hold, for the coming budget year; the user's own ones first. */
export function offeredTemplates(own: readonly OwnTemplate[], today = new Date()): OfferedTemplate[] {
  const agency = { code: null, name: null };
  return allTemplates(own).map(({ id, name, description, build }) => {
    const table = build({ year: budgetYearOn(today), agency, moneyUnit: '万元', villages: null });
    return {
      id,
      name,
      description,
      isOwn: isOwnTemplate(id),
      preview: {
        purpose: table.purpose,
        goals: table.goals,
        indicators: table.indicators.map(({ level2, level3, description: says, target }) => ({
          level2: level2 ?? '',
          level3: level3 ?? '',
          description: says ?? '',
          target: target?.written ?? null,
        })),
      },
    };
  });
}
